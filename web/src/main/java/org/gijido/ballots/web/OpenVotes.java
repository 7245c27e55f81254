package org.gijido.ballots.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.ChamberTopics;
import org.gijido.ballots.chamber.OpenVotesService;
import org.gijido.ballots.chamber.TakingPart;
import org.gijido.live.LiveLog;

/** What is open where the caller takes part, each with the number of its topic that was read before. */
@ApplicationScoped
class OpenVotes {

    @Inject
    private OpenVotesService votes;
    @Inject
    private LiveLog log;

    List<OpenVoteJson> of(Caller caller) {
        return votes.sittings(caller).stream().map(part -> one(caller, part)).toList();
    }

    private OpenVoteJson one(Caller caller, TakingPart part) {
        long seq = log.lastSeq(ChamberTopics.chamber(part.sitting()));
        return OpenVoteJson.of(part, seq, votes.open(caller, part.sitting()).orElse(null));
    }
}
