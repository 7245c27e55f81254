package org.gijido.ballots.opening;

import java.util.List;
import java.util.Set;

import org.gijido.attendance.Roll;
import org.gijido.attendance.RollLine;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.rules.Majority;

/** Who may vote: those in the chamber, without the recused, and without the chair where the chair only breaks a tie. */
final class Entitlement {

    private Entitlement() {
    }

    /** Every seat with what it is in a vote that opens now, by seat. */
    static List<RoundSeat> of(Roll roll, Set<Long> recused, Majority majority) {
        return roll.lines().stream()
                .map(line -> new RoundSeat(line.seat(), line.councillorId(), line.personId(), line.name().full(),
                        line.group(), standing(line, roll, recused, majority)))
                .toList();
    }

    private static Standing standing(RollLine line, Roll roll, Set<Long> recused, Majority majority) {
        if (recused.contains(line.councillorId())) {
            return Standing.RECUSED;
        }
        boolean chair = Long.valueOf(line.councillorId()).equals(roll.presiding());
        return switch (line.presence()) {
            case UNKNOWN -> Standing.UNKNOWN;
            case ABSENT -> Standing.ABSENT;
            case OUT, GONE -> Standing.OUT;
            case PRESENT -> chair && !majority.chairVotes() ? Standing.CHAIR : Standing.ENTITLED;
        };
    }
}
