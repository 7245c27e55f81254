package org.gijido.questions;

import java.time.LocalDateTime;
import java.util.Objects;

import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * What general affairs writes down of a question; kept as typed.
 *
 * @param subHeading       小見出し; may be empty
 * @param subject          件名; needed
 * @param body             質問文
 * @param hearingNotes     質問取りメモ, for the executive only
 * @param answererTitle    総務部長; may be empty
 * @param officialDeadline the council's, null when none is set
 * @param internalDeadline the house's own, earlier; null when none is set
 */
public record QuestionText(String subHeading, String subject, String body, String hearingNotes, AnswererClass answererClass,
        String answererTitle, LocalDateTime officialDeadline, LocalDateTime internalDeadline) {

    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 20_000;

    public QuestionText {
        subHeading = Objects.requireNonNullElse(subHeading, "");
        subject = Objects.requireNonNullElse(subject, "");
        body = Objects.requireNonNullElse(body, "");
        hearingNotes = Objects.requireNonNullElse(hearingNotes, "");
        answererTitle = Objects.requireNonNullElse(answererTitle, "");
        answererClass = Objects.requireNonNullElse(answererClass, AnswererClass.DEPARTMENT_HEAD);
    }

    /**
     * @throws BusinessException INVALID without a subject, with one too long, or with an internal deadline after the official one
     */
    @FeatureOnly
    public void check() {
        if (subject.isBlank()) {
            throw BusinessException.invalid("questions.error.noSubject");
        }
        refuseLonger(subject, LONGEST_LINE, "questions.error.tooLong.subject");
        refuseLonger(subHeading, LONGEST_LINE, "questions.error.tooLong.subHeading");
        refuseLonger(answererTitle, LONGEST_TITLE, "questions.error.tooLong.answererTitle");
        refuseLonger(body, LONGEST_TEXT, "questions.error.tooLong.body");
        refuseLonger(hearingNotes, LONGEST_TEXT, "questions.error.tooLong.hearingNotes");
        checkDeadlines(officialDeadline, internalDeadline);
    }

    @FeatureOnly
    public QuestionText withoutNotes() {
        return new QuestionText(subHeading, subject, body, "", answererClass, answererTitle, officialDeadline, internalDeadline);
    }

    @FeatureOnly
    public static void checkDeadlines(LocalDateTime official, LocalDateTime internal) {
        if (official != null && internal != null && internal.isAfter(official)) {
            throw BusinessException.invalid("questions.error.deadlineOrder");
        }
    }

    private static void refuseLonger(String text, int longest, String sentence) {
        if (Letters.count(text) > longest) {
            throw BusinessException.invalid(sentence, longest);
        }
    }
}
