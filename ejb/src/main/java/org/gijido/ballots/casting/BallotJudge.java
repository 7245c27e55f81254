package org.gijido.ballots.casting;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotPaper.Name;
import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Choice;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.casting.CastAnswer.Result;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.VoteMethod;

/**
 * Says of each press what becomes of it. Pure: everything it looks at was read under the round's lock.
 * A press sets a choice; the same choice again changes nothing and is answered with the ballot that counts already.
 */
final class BallotJudge {

    /**
     * What was read.
     *
     * @param seats      by person
     * @param members    accounts that are a councillor's at this moment
     * @param devices    by person; a person without one takes the device of the first press
     * @param ballots    what counts already, by seat: the paper (null if secret) and its mark
     * @param candidates councillors who can be named in an election
     * @param urnHere    whether a secret ballot could be put in on this machine; true for a vote by name
     */
    record Sight(VoteState state, VoteMethod method, boolean election, CouncilRules rules, Map<Long, RoundSeat> seats,
            Set<Long> members,
            Map<Long, UUID> devices, Map<Integer, Held> ballots, Set<Long> candidates, boolean urnHere) {
    }

    /** A ballot that counts. @param paper null when nobody may know */
    record Held(BallotPaper paper, String mark, boolean manual) {
    }

    private final Sight sight;
    private final Map<Integer, String> marks = new TreeMap<>();
    private final Set<Integer> late = new TreeSet<>();
    private final Map<Long, UUID> taken = new TreeMap<>();
    private boolean urnMissed;

    BallotJudge(Sight sight) {
        this.sight = sight;
    }

    CastAnswer judge(CastEntry entry) {
        RoundSeat seat = sight.seats().get(entry.personId());
        if (seat == null || !sight.members().contains(entry.accountId())) {
            return CastAnswer.refused(Result.NOT_ENTITLED, 0);
        }
        if (seat.left()) {
            return CastAnswer.refused(Result.LEFT, seat.seat());
        }
        if (seat.standing() != Standing.ENTITLED) {
            return CastAnswer.refused(Result.NOT_ENTITLED, seat.seat());
        }
        if (!sight.state().takesBallots()) {
            if (!sight.ballots().containsKey(seat.seat()) && sight.state() != VoteState.RESET) {
                late.add(seat.seat());
            }
            return CastAnswer.refused(Result.NOT_OPEN, seat.seat());
        }
        UUID device = sight.devices().getOrDefault(entry.personId(), taken.get(entry.personId()));
        if (device != null && !device.equals(entry.command().device())) {
            return CastAnswer.refused(Result.OTHER_DEVICE, seat.seat());
        }
        if (!isChoice(entry.command())) {
            return CastAnswer.refused(Result.UNKNOWN_CHOICE, seat.seat());
        }
        if (!sight.urnHere() && !sight.ballots().containsKey(seat.seat())) {
            urnMissed = true;
            return CastAnswer.refused(Result.NO_URN, seat.seat());
        }
        if (device == null) {
            taken.put(entry.personId(), entry.command().device());
        }
        return set(seat.seat(), entry.command());
    }

    private CastAnswer set(int seat, CastCommand command) {
        Held held = sight.ballots().get(seat);
        if (held == null) {
            return new CastAnswer(Result.COUNTED, seat, BallotStore.mark(command.id()));
        }
        if (command.paper().equals(held.paper())) {
            return new CastAnswer(Result.COUNTED, seat, held.mark());
        }
        boolean fixed = held.manual() || sight.method() == VoteMethod.SECRET || !sight.rules().changeBeforeClosing();
        return fixed ? new CastAnswer(Result.FIXED, seat, held.mark())
                : new CastAnswer(Result.COUNTED, seat, BallotStore.mark(command.id()));
    }

    private boolean isChoice(CastCommand command) {
        boolean known = switch (command.paper()) {
            case Opinion(Choice choice) -> !sight.election() && (choice != Choice.ABSTAIN || sight.rules().abstainButton());
            case Name name ->
                sight.election() && (name.equals(BallotPaper.BLANK) || sight.candidates().contains(name.councillorId()));
            case null -> false;
        };
        return known && command.device() != null && (sight.method() != VoteMethod.SECRET || UrnPlaces.isCode(command.code()));
    }

    /** A press of this batch counts: the next one of the same seat meets it. */
    void counted(CastAnswer answer) {
        marks.put(answer.seat(), answer.mark());
        sight.ballots().put(answer.seat(), new Held(null, answer.mark(), false));
    }

    /** And says this, where it may be known. */
    void said(CastAnswer answer, BallotPaper paper) {
        sight.ballots().put(answer.seat(), new Held(paper, answer.mark(), false));
    }

    /** Seats whose ballots changed, with the marks of the presses. */
    Map<Integer, String> marks() {
        return marks;
    }

    /** Entitled seats without a ballot that came after the closing. */
    Set<Integer> late() {
        return new HashSet<>(late);
    }

    /** Persons who vote for the first time, with their devices. */
    Map<Long, UUID> newDevices() {
        return taken;
    }

    /** Whether a ballot was refused because the urn cannot be opened here. */
    boolean urnMissed() {
        return urnMissed;
    }

    CouncilRules rules() {
        return sight.rules();
    }

    boolean election() {
        return sight.election();
    }
}
