package org.gijido.demo;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.backdata.BackDataService;
import org.gijido.answers.comments.CommentService;
import org.gijido.answers.stamps.ReturnService;
import org.gijido.answers.stamps.StampResult;
import org.gijido.answers.stamps.StampService;
import org.gijido.answers.writing.AnswerTextService;
import org.gijido.answers.writing.AppendResult;
import org.gijido.comments.Passage;
import org.gijido.platform.TimeShift;
import org.gijido.questions.AnswererClass;

/** Answers of the running session: texts, stamps, comments and back data, up to where each question has come. */
@Dependent
class DemoAnswers {

    @Inject
    private TimeShift shift;
    @Inject
    private AnswerTextService texts;
    @Inject
    private StampService stamps;
    @Inject
    private ReturnService returns;
    @Inject
    private CommentService comments;
    @Inject
    private BackDataService backData;

    void load(DemoOffice office, DemoText text, long id, AnswererClass answerer, DemoStage stage, int index) {
        if (!stage.written()) {
            return;
        }
        Caller drafter = office.drafter(text.divisionCode(), index);
        String draft = stage == DemoStage.DRAFTING ? firstParagraph(text.answer()) : text.answer();
        long seq = shift.at(office.hours().at(2, 13 + index % 4, index), () -> write(drafter, id, draft));
        if (index % 4 == 0) {
            backData.addText(drafter, id, UUID.randomUUID(), "参考数値", text.figures());
        }
        if (index % 7 == 0) {
            comments.begin(office.divisionHead(text.divisionCode()), id, UUID.randomUUID(), Passage.WHOLE,
                    "数字がいつの時点のものか、もう一度確かめてください。");
        }
        stampUpTo(office, text, id, answerer, stage, seq, drafter, index);
    }

    private void stampUpTo(DemoOffice office, DemoText text, long id, AnswererClass answerer, DemoStage stage, long seq,
            Caller drafter, int index) {
        if (stage == DemoStage.DRAFTING) {
            return;
        }
        String division = text.divisionCode();
        stamp(drafter, id, "DRAFTED", seq, office.hours().at(2, 17, index));
        if (stage == DemoStage.RETURNED) {
            shift.at(office.hours().at(1, 12, index), () -> returns.sendBack(office.divisionHead(division), id, UUID.randomUUID(),
                    "結論を先に述べる形に改めてください。"));
        }
        if (stage.compareTo(DemoStage.DIVISION) >= 0) {
            stamp(office.divisionHead(division), id, "DIVISION_HEAD", seq, office.hours().at(1, 9 + index % 2, index));
        }
        if (stage.compareTo(DemoStage.DEPARTMENT) >= 0) {
            stamp(office.departmentHead(division), id, "DEPARTMENT_HEAD", seq, office.hours().at(1, 13, index));
        }
        if (stage.compareTo(DemoStage.HIGHEST) >= 0) {
            stampAbove(office, id, answerer, stage, seq, index);
        }
        if (stage == DemoStage.SIGNED_OFF) {
            stamp(office.generalAffairs(), id, "SIGNED_OFF", seq, office.hours().at(1, 17 + index % 2, index));
        }
    }

    private void stampAbove(DemoOffice office, long id, AnswererClass answerer, DemoStage stage, long seq, int index) {
        if (answerer == AnswererClass.VICE_MAYOR || answerer == AnswererClass.MAYOR) {
            stamp(office.viceMayor(), id, "VICE_MAYOR", seq, office.hours().at(1, 14, index));
        }
        // Some wait for the mayor, so that the mayor's front page has something to show.
        boolean waits = stage == DemoStage.HIGHEST && index % 80 >= 40;
        if (answerer == AnswererClass.MAYOR && !waits) {
            stamp(office.mayor(), id, "MAYOR", seq, office.hours().at(1, 15 + index % 2, index));
        }
    }

    private long write(Caller drafter, long id, String text) {
        return switch (texts.replace(drafter, id, UUID.randomUUID(), text)) {
            case AppendResult.Appended appended -> appended.seq();
            case AppendResult other -> throw new IllegalStateException("the demo's text was not taken: " + other);
        };
    }

    private void stamp(Caller caller, long id, String step, long seq, LocalDateTime moment) {
        shift.at(moment, () -> {
            StampResult result = stamps.put(caller, id, step, UUID.randomUUID(), seq);
            if (!(result instanceof StampResult.Done)) {
                throw new IllegalStateException("the demo's stamp " + step + " was not taken: " + result);
            }
        });
    }

    private static String firstParagraph(String text) {
        return text.substring(0, text.indexOf('\n'));
    }
}
