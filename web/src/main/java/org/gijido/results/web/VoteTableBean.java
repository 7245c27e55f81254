package org.gijido.results.web;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.VoteSign;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.gijido.results.ResultsService;
import org.gijido.results.VoteTable;

/** {@code #{voteTableBean}}: members × items of the session that {@code #{resultsBean}} has chosen. */
@Named
@RequestScoped
public class VoteTableBean {

    private static final String PAGE = "/results/table.xhtml";
    private static final String SESSION = "session";
    private static final String ORDER = "order";
    private static final List<VoteSign> EXPLAINED = Arrays.stream(VoteSign.values())
            .filter(sign -> sign != VoteSign.NOT_IN_OFFICE).toList();

    @Inject
    private ResultsBean choice;
    @Inject
    private ResultsService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    private VoteTable.Order order;
    private ListAddress address;
    private VoteTable table;

    public void load() {
        ListParameters typed = ListParameters.of(request);
        order = ResultsResource.order(typed.text(ORDER));
        choice.choose();
        if (choice.getChosen() != null) {
            address = typed.address(PAGE, List.of(SESSION, ORDER)).with(SESSION, choice.getSession());
            table = service.table(current.get(), choice.getSession(), order);
        }
    }

    public boolean isFilled() {
        return table != null && !table.columns().isEmpty();
    }

    public VoteTable getTable() {
        return table;
    }

    public boolean isBySeat() {
        return order == VoteTable.Order.SEAT;
    }

    public List<VoteSign> getSigns() {
        return EXPLAINED;
    }

    /** The same members in the other order. */
    public String getTurned() {
        return address.with(ORDER, isBySeat() ? "group" : "seat").toString();
    }

    /** The address of the file of the same table. */
    public String file(String name) {
        return address.without(SESSION).at(choice.file(name));
    }
}
