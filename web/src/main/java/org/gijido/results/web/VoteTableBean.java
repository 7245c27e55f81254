package org.gijido.results.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.VoteSign;
import org.gijido.results.ResultsService;
import org.gijido.results.VoteTable;

/** {@code #{voteTableBean}}: members × items of the session that {@code #{resultsBean}} has chosen. */
@Named
@ViewScoped
public class VoteTableBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<VoteSign> EXPLAINED = Arrays.stream(VoteSign.values())
            .filter(sign -> sign != VoteSign.NOT_IN_OFFICE).toList();

    @Inject
    private ResultsBean choice;
    @Inject
    private ResultsService service;
    @Inject
    private CurrentCaller current;

    private String order;
    private transient VoteTable table;

    public void load() {
        choice.choose();
        if (choice.getChosen() != null) {
            table = service.table(current.get(), choice.getSession(), ResultsResource.order(order));
        }
    }

    public boolean isFilled() {
        return table != null && !table.columns().isEmpty();
    }

    public VoteTable getTable() {
        return table;
    }

    public boolean isBySeat() {
        return ResultsResource.order(order) == VoteTable.Order.SEAT;
    }

    public List<VoteSign> getSigns() {
        return EXPLAINED;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
