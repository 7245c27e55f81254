package org.gijido.ballots.decided;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.VoteSign;
import org.gijido.ballots.VoteState;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * A vote whose result was declared and stands.
 *
 * @param round            the attempt that counts: the last declared one that nobody objected to
 * @param count            those who pressed nothing are where the rules put them
 * @param figures          which of these figures somebody counted
 * @param notPressed       how many they were
 * @param castingInFavour  what the chair said in a tie; null otherwise
 * @param rulesVersion     by which version of the council's rules it was counted
 * @param seats            by seat
 * @param candidates       of an election, the most votes first
 * @param earlier          attempts before it that were declared and objected to, or made void
 * @param correction       what the declaration should have said; null where nothing was corrected
 */
public record DecidedVote(long sittingId, LocalDate heldOn, long vote, int round, LocalDateTime declaredAt, VoteMethod method,
        Majority majority,
        int electedSeats, List<Item> items, Outcome outcome, Count count, FiguresKept figures, int notPressed,
        Boolean castingInFavour,
        Decision decision, String sentence, int rulesVersion, List<Seat> seats, List<Candidate> candidates,
        List<Earlier> earlier, Correction correction) {

    /**
     * @param matter what was put of it
     * @param word   可決, 不採択, 当選 … of exactly that
     * @param itemWord what the item has become by it: 修正可決; empty where it decided only a part
     */
    public record Item(AgendaItemRow row, Matter matter, String word, String itemWord) {
    }

    /** Other words for a declaration. @param reason why */
    public record Correction(String sentence, String reason, LocalDateTime at) {
    }

    /** A member as the round was opened: under the name and in the group of that day. */
    public record Seat(int seat, long councillorId, long personId, String name, String group, VoteSign sign) {
    }

    /** @param seat null for one who is no member */
    public record Candidate(Integer seat, long councillorId, String name, int votes, boolean elected) {
    }

    /** @param outcome null when it was never counted */
    public record Earlier(int round, VoteState state, Outcome outcome) {
    }

    public DecidedVote {
        items = List.copyOf(items);
        seats = List.copyOf(seats);
        candidates = List.copyOf(candidates);
        earlier = List.copyOf(earlier);
    }

    public boolean election() {
        return majority == Majority.ELECTION;
    }

    /** Whether somebody counted for and against. */
    public boolean counted() {
        return !election() && figures == FiguresKept.ALL;
    }

    /** Votes in favour; empty where nobody counted them. */
    public Optional<Integer> inFavour() {
        return election() || figures == FiguresKept.NONE ? Optional.empty() : Optional.of(count.inFavour());
    }

    /** Votes against; empty where nobody counted them. */
    public Optional<Integer> against() {
        return counted() ? Optional.of(count.against()) : Optional.empty();
    }

    /** Abstentions; empty where nobody counted them. */
    public Optional<Integer> abstained() {
        return counted() ? Optional.of(count.abstain()) : Optional.empty();
    }

    /** Seats of an election that nobody was elected to. */
    public int emptySeats() {
        return election() ? electedSeats - (int) candidates.stream().filter(Candidate::elected).count() : 0;
    }

    /** Whether it is known who voted what. */
    public boolean named() {
        return method == VoteMethod.ELECTRONIC && !election();
    }

    public boolean secret() {
        return method == VoteMethod.SECRET;
    }

    /** 全会一致: nobody said otherwise. Empty where that was not counted, and for an election. */
    public Optional<Boolean> unanimous() {
        if (method == VoteMethod.NO_OBJECTION) {
            return Optional.of(true);
        }
        return counted() ? Optional.of(count.inFavour() == count.present() || count.against() == count.present())
                : Optional.empty();
    }

    public Optional<Seat> ofPerson(long personId) {
        return seats.stream().filter(seat -> seat.personId() == personId).findFirst();
    }
}
