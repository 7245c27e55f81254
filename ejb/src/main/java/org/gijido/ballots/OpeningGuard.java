package org.gijido.ballots;

import java.util.Set;

import org.gijido.attendance.Roll;
import org.gijido.attendance.RollLine;
import org.gijido.attendance.RollState;
import org.gijido.rules.Majority;
import org.gijido.shared.BusinessException;

/** What must be so before a vote can be taken: an open sitting, a chair in the chair, a quorum, the attendance a majority asks for. */
final class OpeningGuard {

    private OpeningGuard() {
    }

    /** @throws BusinessException CONFLICT for the first thing that is missing */
    static void check(Roll roll, Set<Long> recused, Majority majority) {
        if (roll.state() != RollState.OPEN) {
            throw BusinessException.conflict("ballots.error.sittingNotOpen");
        }
        if (roll.presiding() == null || !roll.ofCouncillor(roll.presiding()).map(RollLine::presence).filter(where -> where.inChamber()).isPresent()) {
            throw BusinessException.conflict("ballots.error.noChair");
        }
        if (recused.contains(roll.presiding())) {
            throw BusinessException.conflict("ballots.error.chairRecused");
        }
        if (!roll.hasQuorum(recused)) {
            throw BusinessException.conflict("ballots.error.noQuorum", roll.present(), roll.quorum());
        }
        int attendance = MajorityRule.atLeast(2, 3, roll.inOffice());
        if (majority == Majority.THREE_QUARTERS && roll.present() < attendance) {
            throw BusinessException.conflict("ballots.error.noAttendance", roll.present(), attendance);
        }
    }
}
