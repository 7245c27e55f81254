package org.gijido.answers.stamps;

import java.time.LocalDateTime;
import java.util.List;

import org.gijido.answers.StampEnd;
import org.gijido.routes.Place;
import org.gijido.shared.Actor;

/**
 * The stamp row of an answer, the first place first.
 *
 * @param next    whose turn it is; null when the answer is signed off
 * @param textSeq number of the text's last update: who presses a stamp names it, so that nobody stamps what they did not see
 * @param returnable  whether the caller may send the answer back now
 * @param replaceable whether the caller may open the final text again now
 * @param obstacle what forbids 校了 although it would be its turn; else null
 * @param returned the note with which the answer was sent back, while nobody has stamped it since; else null
 */
public record StampSheet(long questionId, long textSeq, List<Row> rows, Place next, boolean returnable, boolean replaceable,
        StampResult.Overtaken obstacle, Act returned, List<Act> acts) {

    /**
     * One place of the row.
     *
     * @param stamps     in the order in which they were put; none while it is empty
     * @param needed     how many make the place whole, from 1
     * @param pressable  whether the caller may press it now, for the first time or again because the text has changed
     * @param again      whether that would be anew, in place of a stamp that stands
     * @param withdrawable whether the caller may take it back now
     */
    public record Row(Place step, List<Put> stamps, int needed, boolean pressable, boolean again, boolean withdrawable) {

        public Row {
            stamps = List.copyOf(stamps);
        }
    }

    /**
     * A stamp that stands.
     *
     * @param stead   the name of the one it was put for; empty for the own post
     * @param changes how many places of the text differ from what it was put on
     */
    public record Put(long id, Actor owner, String stead, String unit, String surname, LocalDateTime at, long textSeq,
            int changes) {}

    /** A return or a replacement, in words. */
    public record Act(StampEnd kind, String words, Actor actor, LocalDateTime at) {}
}
