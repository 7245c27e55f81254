package org.gijido.results.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.results.MyVote;
import org.gijido.results.ResultsService;

/** {@code #{myVotesBean}}: what the councillor has said in the session that {@code #{resultsBean}} has chosen. */
@Named
@ViewScoped
public class MyVotesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultsBean choice;
    @Inject
    private ResultsService service;
    @Inject
    private CurrentCaller current;

    private transient List<MyVote> votes = List.of();

    public void load() {
        current.get().require(Permission.VOTE_CAST);
        choice.choose();
        if (choice.getChosen() != null) {
            votes = service.mine(current.get(), choice.getSession());
        }
    }

    public List<MyVote> getVotes() {
        return votes;
    }
}
