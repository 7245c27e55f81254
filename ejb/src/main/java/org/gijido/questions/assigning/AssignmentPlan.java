package org.gijido.questions.assigning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Who shall work on a question, as a whole.
 *
 * @param leadUnitId       the division that writes; null takes it from the one that has it
 * @param contributing     divisions that give figures and text; those not named are released
 * @param contributionDue  until when they shall; null leaves it open
 * @param internalDeadline of the answer; null for none
 */
public record AssignmentPlan(Long leadUnitId, List<Long> contributing, LocalDateTime contributionDue,
        LocalDateTime internalDeadline) {

    public AssignmentPlan {
        contributing = contributing == null ? List.of() : contributing.stream().distinct().toList();
    }
}
