package org.gijido.results.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.results.MyVote;
import org.gijido.results.ResultsService;

/** {@code #{myVotesBean}}: what the councillor has said in the session that {@code #{resultsBean}} has chosen. */
@Named
@RequestScoped
public class MyVotesBean {

    @Inject
    private ResultsBean choice;
    @Inject
    private ResultsService service;
    @Inject
    private CurrentCaller current;

    private List<MyVote> votes = List.of();

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
