package org.gijido.approvals.circulating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.gijido.approvals.Act;
import org.gijido.approvals.PlannedStep;

/**
 * What somebody wants done.
 *
 * @param version the version of the content that they have seen
 * @param step    in which box; null for the one whose turn it is
 * @param note    the reason, the opinion, the question; null or blank for none
 * @param target  to which step it goes back, or who is asked (a person); null for the drafter
 * @param about   the number of the act that is answered; null for none
 * @param until   to which day it is put off, from which day it is in force
 * @param route   what comes instead, or besides
 * @param onPaper what was stamped on paper
 * @param papersSeen 紙を確認した: of a document with papers beside it
 */
public record Order(UUID commandId, Act act, int version, Long step, String note, Long target, Integer about, LocalDate until,
        List<Routed> route, List<OnPaper> onPaper, boolean papersSeen) {

    /**
     * A step with its post in words of the day.
     *
     * @param words 総務部 総務課 課長
     */
    public record Routed(PlannedStep planned, String words) {}

    /**
     * A stamp on a paper that went round by hand.
     *
     * @param name whose it is
     */
    public record OnPaper(long step, String name, LocalDateTime at) {}

    public Order {
        route = route == null ? List.of() : List.copyOf(route);
        onPaper = onPaper == null ? List.of() : List.copyOf(onPaper);
    }

    /** Of a document without papers beside it. */
    public Order(UUID commandId, Act act, int version, Long step, String note, Long target, Integer about, LocalDate until,
            List<Routed> route, List<OnPaper> onPaper) {
        this(commandId, act, version, step, note, target, about, until, route, onPaper, false);
    }

    public Order(UUID commandId, Act act, int version, Long step, String note) {
        this(commandId, act, version, step, note, null, null, null, List.of(), List.of(), false);
    }

    /** The same, with what was stamped on paper. */
    public Order stampedOnPaper(List<OnPaper> stamps) {
        return new Order(commandId, act, version, step, note, target, about, until, route, stamps, papersSeen);
    }

    boolean silent() {
        return note == null || note.isBlank();
    }
}
