package org.gijido.ballots.opening;

import java.util.Set;

import org.gijido.attendance.Headcount;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollState;
import org.gijido.rules.Majority;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * What must be so before a vote can be taken: an open sitting, a chair in the chair, a quorum, the attendance a majority asks
 * for.
 */
@FeatureOnly
public final class OpeningGuard {

    private OpeningGuard() {
    }

    /** @throws BusinessException CONFLICT for the first thing that is missing */
    static void check(Roll roll, Set<Long> recused, Majority majority) {
        if (roll.state() != RollState.OPEN) {
            throw BusinessException.conflict("ballots.error.sittingNotOpen");
        }
        if (!roll.chairPresent()) {
            throw BusinessException.conflict("ballots.error.noChair");
        }
        if (recused.contains(roll.presiding())) {
            throw BusinessException.conflict("ballots.error.chairRecused");
        }
        if (!roll.hasQuorum(recused)) {
            throw BusinessException.conflict("ballots.error.noQuorum", roll.present(), roll.quorum());
        }
        requireAttendance(roll.present(recused), roll.inOffice(), majority);
    }

    /** Who is recused is not present in the matter, also where the majority asks for an attendance (Act 117, 135, 178). */
    private static void requireAttendance(int present, int inOffice, Majority majority) {
        int attendance = majority.attendance(inOffice);
        if (present < attendance) {
            throw BusinessException.conflict("ballots.error.noAttendance", present, attendance);
        }
    }

    /**
     * Once more at the closing: a vote whose quorum or attendance went while it was open decides nothing.
     *
     * @param took how many took part or could have
     * @throws BusinessException CONFLICT
     */
    public static void checkClosing(Headcount chamber, Majority majority, int took, int inOffice) {
        if (!chamber.hasQuorum()) {
            throw BusinessException.conflict("ballots.error.quorumLost", chamber.present(), chamber.quorum());
        }
        if (took < majority.attendance(inOffice)) {
            throw BusinessException.conflict("ballots.error.attendanceLost", took, majority.attendance(inOffice));
        }
    }
}
