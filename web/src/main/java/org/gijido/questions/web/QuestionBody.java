package org.gijido.questions.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.DeadlineText;
import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentPlan;
import org.gijido.questions.entering.NewQuestion;
import org.gijido.shared.BusinessException;

/**
 * A question as programs and pages send it; what is left out is empty. Deadlines are read as people write them.
 *
 * @param commandId a UUID of the sender; a repeat is answered like the first time
 * @param version   needed for a change, from what was read
 * @param text      the fields together, as reading a question gives them; they then count, and not the single ones
 * @param lead      the division that shall write; left out for none
 */
public record QuestionBody(String commandId, Long turnId, Integer version, String number, Boolean insert, String subHeading,
        String subject, String body, String hearingNotes, @Schema(implementation = AnswererClass.class) String answererClass,
        String answererTitle,
        String officialDeadline, String internalDeadline, Long lead, List<Long> contributing,
        QuestionText text) {

    NewQuestion question() {
        if (turnId == null) {
            throw BusinessException.notFound("questions.error.noTurn");
        }
        AssignmentPlan plan = lead == null ? null : new AssignmentPlan(lead, contributing, null, deadline(internalDeadline));
        return new NewQuestion(turnId, number, Boolean.TRUE.equals(insert), written(), plan);
    }

    QuestionText written() {
        return text != null ? text
                : new QuestionText(subHeading, subject, body, hearingNotes, answerer(answererClass), answererTitle,
                        deadline(officialDeadline), deadline(internalDeadline));
    }

    private static AnswererClass answerer(String name) {
        return name == null || name.isBlank() ? null : Arrays.stream(AnswererClass.values())
                .filter(answerer -> answerer.name().equals(name)).findFirst()
                .orElseThrow(() -> BusinessException.invalid("questions.error.badFilter", name));
    }

    /** @throws BusinessException INVALID for what is no date */
    static LocalDateTime deadline(String typed) {
        return typed == null || typed.isBlank() ? null : DeadlineText.parse(typed)
                .orElseThrow(() -> BusinessException.invalid("questions.error.badDate", typed));
    }

    /** @return a new one when the sender gave none. @throws BusinessException INVALID */
    static UUID command(String commandId) {
        try {
            return commandId == null || commandId.isBlank() ? UUID.randomUUID() : UUID.fromString(commandId);
        } catch (IllegalArgumentException noUuid) {
            throw BusinessException.invalid("questions.error.badCommand");
        }
    }
}
