package org.gijido.approvals.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.gijido.approvals.Content;
import org.gijido.approvals.PaperAttachment;
import org.gijido.platform.Letters;
import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;

/** What a draft has to keep. */
final class DraftCheck {
    private static final int SUBJECT = 200;
    private static final int TEXT = 20_000;
    private static final int GROUND = 1_000;
    private static final int MATTER = 60;
    /** What is typed into a form, with the names of its fields. */
    private static final int VALUES = 400_000;

    private static final int PAPERS = 100;
    private static final int TOGETHER = 20;
    private static final long MOST_YEN = 9_999_999_999_999L;

    private DraftCheck() {}

    /** How long its parts may be, however unfinished it is. @throws BusinessException INVALID naming the part */
    static void lengths(Content content) {
        atMost(SUBJECT, content.subject(), "subject");
        atMost(TEXT, content.proposal(), "proposal");
        atMost(TEXT, content.reason(), "reason");
        atMost(GROUND, content.ground(), "ground");
        atMost(MATTER, content.matter(), "matter");
        atMost(VALUES, Objects.requireNonNullElse(content.values(), ""), "values");
        atMost(SUBJECT, content.filing().closedGround(), "closedGround");
        atMost(MATTER, content.filing().classification(), "classification");
        atMost(PAPERS, content.papers().size(), "papers");
        content.papers().forEach(DraftCheck::paper);
        if (content.amount() != null && (content.amount() < 0 || content.amount() > MOST_YEN)) {
            throw BusinessException.invalid("approvals.error.amount");
        }
    }

    /** Who writes it together. @param known how many of them are people of today */
    static void together(List<Long> persons, int known) {
        atMost(TOGETHER, persons.size(), "together");
        if (known < persons.size()) {
            throw BusinessException.invalid("approvals.error.noPerson");
        }
    }

    private static void atMost(int most, int count, String part) {
        if (count > most) {
            throw BusinessException.invalid("approvals.error.tooMany", word(part), most);
        }
    }

    private static void paper(PaperAttachment paper) {
        if (paper.title().isBlank() || paper.place().isBlank() || paper.keeper().isBlank() || paper.reason() == null
                || paper.sheets() < 1) {
            throw BusinessException.unprocessable("approvals.error.paperReason");
        }
        atMost(SUBJECT, paper.title(), "paperTitle");
        atMost(SUBJECT, paper.place(), "paperPlace");
        atMost(SUBJECT, paper.keeper(), "paperKeeper");
    }

    /** What is missing of it to go round. */
    static List<DraftFault> missing(Content content, LocalDate today) {
        List<DraftFault> missing = new ArrayList<>();
        present(missing, content.matter(), "matter");
        present(missing, content.subject(), "subject");
        present(missing, content.proposal(), "proposal");
        if (content.filing().lacksGround()) {
            missing.add(DraftFault.of("closedGround", new Message("approvals.error.closedGround", List.of())));
        }
        if (content.fact() != null && content.fact().isAfter(today)) {
            missing.add(DraftFault.of("fact", new Message("approvals.error.factAhead", List.of())));
        }
        return missing;
    }

    /** What it needs to go round. @throws BusinessException INVALID naming what is missing first */
    static void whole(Content content, LocalDate today) {
        missing(content, today).stream().findFirst().map(DraftFault::sentence).ifPresent(sentence -> {
            throw BusinessException.unprocessable(sentence.key(), sentence.arguments().toArray());
        });
    }

    private static void atMost(int most, String text, String part) {
        if (Letters.count(text) > most) {
            throw BusinessException.invalid("approvals.error.tooLong", word(part), most);
        }
    }

    private static void present(List<DraftFault> missing, String text, String part) {
        if (text.isBlank()) {
            missing.add(DraftFault.of(part, new Message("approvals.error.partMissing", List.of(word(part)))));
        }
    }

    private static Message word(String part) {
        return new Message("approvals.part." + part, List.of());
    }
}
