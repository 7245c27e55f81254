package org.gijido.ballots.declaring;

import java.time.LocalDateTime;

import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;

/** One kind of act of two persons: when it may be, and what it does. */
interface TwoPersonRule {

    TwoPersonKind kind();

    /**
     * Asked at the asking and again at the confirming. @throws org.gijido.shared.BusinessException when it cannot be, or not any
     * more
     */
    void check(Caller caller, Vote vote, VoteRound round, JsonObject content);

    /** Confirmed. */
    void apply(Vote vote, VoteRound round, JsonObject content, LocalDateTime now);

    /** For the sitting's record: what it was before, and what it is now. */
    default JsonObject recorded(VoteRound round, JsonObject content) {
        return content;
    }
}
