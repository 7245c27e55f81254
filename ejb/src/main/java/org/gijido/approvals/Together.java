package org.gijido.approvals;

import java.time.LocalDateTime;

/** Whether somebody may stamp a document together with others, from a list: nothing is stamped unread. */
public enum Together {
    /** They have read it as it is. */
    YES,
    /** 秘: each for itself. */
    SECRET,
    /** 併用: what goes round on paper is looked at before. */
    WITH_PAPER,
    /** They put it off themselves. */
    HELD,
    /** They have not opened it as it is now, or somebody has said something since. */
    UNREAD;

    /**
     * What of it somebody has seen.
     *
     * @param version of the content
     */
    public record Seen(int version, LocalDateTime at) {}

    /**
     * The first reason against it.
     *
     * @param version  of the content, as it is now
     * @param seen     null for who never opened it
     * @param lastWord when somebody else last wrote something to an act; null for never
     */
    public static Together of(boolean secret, boolean withPaper, boolean held, int version, Seen seen, LocalDateTime lastWord) {
        if (secret) {
            return SECRET;
        }
        if (withPaper) {
            return WITH_PAPER;
        }
        if (held) {
            return HELD;
        }
        boolean read = seen != null && seen.version() == version && (lastWord == null || lastWord.isBefore(seen.at()));
        return read ? YES : UNREAD;
    }
}
