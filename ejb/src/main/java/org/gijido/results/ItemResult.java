package org.gijido.results;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.Count;
import org.gijido.ballots.DecidedVote;
import org.gijido.rules.VoteMethod;

/** One item and how it ended. */
public record ItemResult(DecidedVote vote, DecidedVote.Item item) {

    public AgendaItemRow row() {
        return item.row();
    }

    /** 議案第68号; the kind where there is no number, for the title stands beside it. */
    public String number() {
        return row().number().isEmpty() ? row().kind().label() : row().label();
    }

    /** 可決, 不採択, 当選 …. */
    public String word() {
        return item.word();
    }

    /** Whether people are told how many were for and against. */
    public boolean counted() {
        return vote.counted();
    }

    public Count count() {
        return vote.count();
    }

    /** 全会一致 where nobody said otherwise. */
    public boolean unanimous() {
        return vote.unanimous().orElse(false);
    }

    /** As paper says it. */
    public String methodWord() {
        return (vote.method() == VoteMethod.NO_OBJECTION ? "簡易" : vote.method().label()) + (vote.castingInFavour() == null ? "" : "・議長裁決");
    }
}
