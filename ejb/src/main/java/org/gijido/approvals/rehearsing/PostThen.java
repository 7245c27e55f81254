package org.gijido.approvals.rehearsing;

import java.util.List;

import org.gijido.approvals.PostAt;

/**
 * A post that documents wait for.
 *
 * @param words     the post as the documents have it
 * @param documents how many wait for it
 * @param now       who holds it today
 * @param then      who holds it on the day
 */
public record PostThen(PostAt post, String words, long documents, Held outcome, List<String> now, List<String> then) {

    /** What becomes of it. */
    public enum Held {
        /** 空席: nobody holds it. */
        VACANT,
        /** The unit is not there any more. */
        UNIT_GONE,
        /** Somebody else holds it. */
        NEW_HOLDER, SAME_HOLDER
    }
}
