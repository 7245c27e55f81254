package org.gijido.search;

/**
 * What the outbox can still tell.
 *
 * @param feed names the database
 * @param droppedTo changes up to this number are gone
 * @param newest the highest number that can be seen; 0 for none
 * @param safeStart a number below which every transaction has ended
 */
public record FeedState(String feed, long droppedTo, long newest, long safeStart) {

    /** Whether an index with this checkpoint can be brought up to date by the changes alone. */
    boolean canContinue(Checkpoint checkpoint) {
        return checkpoint.feed().equals(feed) && checkpoint.floor() >= droppedTo && checkpoint.floor() <= newest;
    }
}
