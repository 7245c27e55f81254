package org.gijido.approvals;

import java.util.Objects;

import org.gijido.access.Caller;
import org.gijido.directory.PostRank;

/**
 * A post in the line, whoever holds it. A document waits for it, and the holder of the day acts.
 *
 * @param unitId the unit that the post itself belongs to; null above all departments
 * @param title  its whole title where several of a rank stand in one unit; empty for every title
 */
public record PostAt(Long unitId, PostRank rank, String title) {

    public PostAt {
        Objects.requireNonNull(rank);
        title = title.strip();
    }

    public PostAt(Long unitId, PostRank rank) {
        this(unitId, rank, "");
    }

    /** Whether a post that somebody holds today is this one. */
    public boolean is(Caller.Post post) {
        return (unitId == null ? 0 : unitId) == post.unitId() && rank.name().equals(post.rank())
                && (title.isEmpty() || title.equals(post.title()));
    }
}
