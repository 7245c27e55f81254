package org.gijido.approvals.drafting;

import java.util.List;

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

    /** What it needs to go round. @throws BusinessException INVALID naming what is missing first */
    static void whole(Content content) {
        present(content.subject(), "subject");
        present(content.proposal(), "proposal");
        present(content.matter(), "matter");
    }

    private static void atMost(int most, String text, String part) {
        if (Letters.count(text) > most) {
            throw BusinessException.invalid("approvals.error.tooLong", word(part), most);
        }
    }

    private static void present(String text, String part) {
        if (text.isBlank()) {
            throw BusinessException.unprocessable("approvals.error.partMissing", word(part));
        }
    }

    private static Message word(String part) {
        return new Message("approvals.part." + part, List.of());
    }
}
