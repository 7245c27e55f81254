package org.gijido.approvals.rehearsing;

import java.time.LocalDateTime;

import org.gijido.approvals.State;

/**
 * A document that nobody moves unless somebody looks after it.
 *
 * @param post  where it waits, in words; empty for one that goes round by hand
 * @param since when it came there
 */
public record Stalled(long id, String subject, State state, String drafter, String drafterPost, String post,
        LocalDateTime since, Why why) {

    /** What holds it up. */
    public enum Why {
        /** 空席: nobody holds the post. */
        VACANT,
        /** The unit of the post is not there any more. */
        UNIT_GONE,
        /** 持回り: its drafter has written down the stamps, and they wait to be confirmed. */
        PAPER_ROUND,
        /** 保留 beyond the day that was named. */
        HELD_TOO_LONG
    }
}
