package org.gijido.questions.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gijido.platform.web.ListParameters;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.Standing;
import org.gijido.questions.board.BoardFilter;

/** The filters of the board as they stand in an address; the page and the REST interface share the names. */
public class BoardParameters {

    @QueryParam("turn")
    private Long turn;
    @QueryParam("department")
    private Long department;
    @QueryParam("division")
    private Long division;
    @Parameter(description = "A state (UNASSIGNED, STAMPED, SIGNED_OFF …), or the code of the place of the furthest stamp")
    @QueryParam("state")
    private String state;
    @Parameter(schema = @Schema(implementation = AnswererClass.class))
    @QueryParam("answerer")
    private String answerer;
    @Parameter(schema = @Schema(implementation = BoardFilter.Due.class))
    @QueryParam("due")
    private String due;
    @Parameter(schema = @Schema(implementation = Boolean.class))
    @QueryParam("own")
    private String own;
    @QueryParam("text")
    private String text;
    @Parameter(schema = @Schema(implementation = BoardFilter.Order.class))
    @QueryParam("order")
    private String order;
    @QueryParam("page")
    @DefaultValue("0")
    private int page;
    @QueryParam("size")
    @DefaultValue("100")
    private int size;

    /** As the address of the page has them. */
    static BoardParameters of(ListParameters typed) {
        BoardParameters parameters = new BoardParameters();
        parameters.turn = typed.id("turn");
        parameters.department = typed.id("department");
        parameters.division = typed.id("division");
        parameters.state = typed.text("state");
        parameters.answerer = typed.text("answerer");
        parameters.due = typed.text("due");
        parameters.own = typed.text("own");
        parameters.text = typed.text("text");
        parameters.order = typed.text("order");
        parameters.page = typed.page();
        return parameters;
    }

    /** @throws org.gijido.shared.BusinessException INVALID for a word that is none of the filter's */
    BoardFilter filter(long sessionId) {
        return new BoardFilter(sessionId, turn, department, division, standing(state),
                ListParameters.wordOf(AnswererClass.class, answerer), ListParameters.wordOf(BoardFilter.Due.class, due),
                ListParameters.flagOf(own), text, ListParameters.wordOf(BoardFilter.Order.class, order));
    }

    private static Standing standing(String word) {
        return word == null || word.isBlank() ? null : Standing.parse(word);
    }

    int page() {
        return page;
    }

    int size() {
        return size;
    }
}
