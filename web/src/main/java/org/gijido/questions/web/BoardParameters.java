package org.gijido.questions.web;

import java.util.Arrays;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import org.gijido.questions.AnswererClass;
import org.gijido.questions.Standing;
import org.gijido.questions.board.BoardFilter;
import org.gijido.shared.BusinessException;

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
    @QueryParam("own")
    private boolean own;
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

    /** @throws BusinessException INVALID for a word that is none of the filter's */
    BoardFilter filter(long sessionId) {
        return new BoardFilter(sessionId, turn, department, division, standing(state), word(AnswererClass.class, answerer),
                word(BoardFilter.Due.class, due), own, text, word(BoardFilter.Order.class, order));
    }

    /** @return null for a blank word */
    static Standing standing(String word) {
        return word == null || word.isBlank() ? null : Standing.parse(word);
    }

    /** @return null for a blank word */
    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return word == null || word.isBlank() ? null : Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word)).findFirst()
                .orElseThrow(() -> BusinessException.invalid("questions.error.badFilter", word));
    }

    /** @return null for a blank one. @throws BusinessException INVALID */
    static Long number(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Long.valueOf(typed);
        } catch (NumberFormatException noNumber) {
            throw BusinessException.invalid("questions.error.badFilter", typed);
        }
    }

    int page() {
        return page;
    }

    int size() {
        return size;
    }
}
