package org.gijido.ballots;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaBook;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.entity.Vote;
import org.gijido.shared.FeatureOnly;

/** The items of a vote; they cannot change once they were put. */
@Dependent
@FeatureOnly
public class VoteItems {

    @Inject
    private AgendaBook agenda;

    public List<AgendaItemRow> of(Vote vote) {
        return vote.items().stream().map(agenda::item).toList();
    }

    /** What is put of each, in words. */
    public static List<Matter> matters(List<AgendaItemRow> items, PutToVote put) {
        return items.stream().map(item -> item.matter().putting(put)).toList();
    }
}
