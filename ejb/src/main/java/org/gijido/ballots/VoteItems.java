package org.gijido.ballots;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.ballots.entity.Vote;

/** The items of a vote; they cannot change once they were put. */
@Dependent
class VoteItems {

    @Inject
    private AgendaService agenda;

    List<AgendaItemRow> of(Caller caller, Vote vote) {
        return vote.items().stream().map(item -> agenda.item(caller, item)).toList();
    }
}
