package org.gijido.approvals.circulating;

import org.gijido.approvals.Hand;
import org.gijido.approvals.PostAt;

/** What the directory says of the moment. */
public interface Presence {

    /** Whether somebody may decide in the stead of a post. */
    sealed interface Stead {

        /** It is not for them. */
        record None() implements Stead {}

        /** @param why 不在: the registered reason; empty when it was declared with a reason of one's own */
        record First(String holder, String why) implements Stead {}

        /** Whoever holds the post is there. */
        record HolderPresent(String holder) implements Stead {}

        /**
         * Somebody who comes before them is there.
         *
         * @param order from 1
         */
        record Behind(int order, String before) implements Stead {}
    }

    /** Whether all who hold the post are away now. A post that nobody holds is vacant, not away. */
    boolean away(PostAt post);

    /**
     * @param declared whether the hand says itself, with a reason, that the holder is away
     * @return as the order of the rule has it, whatever the matter
     */
    Stead stead(PostAt decider, Hand hand, boolean declared);
}
