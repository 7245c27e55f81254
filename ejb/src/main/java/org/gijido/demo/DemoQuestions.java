package org.gijido.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.TimeShift;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentPlan;
import org.gijido.questions.assigning.AssignmentReplyService;
import org.gijido.questions.entering.NewQuestion;
import org.gijido.questions.entering.QuestionService;

/** The questions of the running session, each entered, assigned and answered by those whose work it is. */
@Dependent
class DemoQuestions {

    private static final int ASPECTS = 3;
    private static final int ITEMS_OF_GROUP = 5;
    private static final int ITEMS_OF_GENERAL = 4;
    private static final int CLOSE_OF_BUSINESS = 17;

    @Inject
    private TimeShift shift;
    @Inject
    private AssemblyService assembly;
    @Inject
    private QuestionService questions;
    @Inject
    private AssignmentReplyService replies;
    @Inject
    private DemoAnswers answers;

    List<TurnRow> turns() {
        long session = assembly.sessionOfToday(DemoCallers.FOUNDER).orElseThrow().id();
        return assembly.turns(DemoCallers.FOUNDER, session);
    }

    /** What a speaker asks: some items of several questions each. */
    static List<List<DemoText>> items(DemoDeck deck, QuestionKind kind) {
        List<List<DemoText>> items = new ArrayList<>();
        for (int item = 1; item <= count(kind); item++) {
            items.add(deck.deal(kind == QuestionKind.GENERAL && item % ITEMS_OF_GENERAL == 0 ? ASPECTS + 1 : ASPECTS));
        }
        return items;
    }

    private static int count(QuestionKind kind) {
        return switch (kind) {
            case GROUP -> ITEMS_OF_GROUP;
            case GENERAL -> ITEMS_OF_GENERAL;
            case BILL, URGENT, RELATED, WRITTEN -> 1;
        };
    }

    /** @param first how many questions the turns before have; it decides how far these have come */
    void load(DemoOffice office, List<List<DemoText>> items, TurnRow turn, int first) {
        int index = first;
        for (int item = 0; item < items.size(); item++) {
            for (int aspect = 0; aspect < items.get(item).size(); aspect++) {
                ask(office, turn, (item + 1) + "-(" + (aspect + 1) + ")", items.get(item).get(aspect), index++);
            }
        }
    }

    private void ask(DemoOffice office, TurnRow turn, String number, DemoText text, int index) {
        DemoStage stage = DemoStage.of(index);
        Caller clerk = office.generalAffairs();
        AnswererClass answerer = answerer(turn.kind(), index);
        AssignmentPlan plan = stage.assigned() ? plan(office, text, index) : null;
        shift.at(office.hours().at(3, 9 + index % 8, index), () -> {
            long id = questions.enter(clerk, UUID.randomUUID(), new NewQuestion(turn.id(), number, false,
                    text(office, text, answerer, index), plan));
            if (stage == DemoStage.WITHDRAWN) {
                questions.withdraw(clerk, id, false);
            }
            reply(office, text, id, stage);
            answers.load(office, text, id, answerer, stage, index);
        });
    }

    private QuestionText text(DemoOffice office, DemoText text, AnswererClass answerer, int index) {
        LocalDateTime official = DemoCalendar.running(office.today()).questionDays().getFirst().minusDays(1)
                .atTime(CLOSE_OF_BUSINESS, 0);
        String notes = index % 5 == 0 ? "質問の趣旨を確認済み。" + text.partner() + "の状況にも触れてほしいとのこと。再質問の可能性あり。" : "";
        return new QuestionText(text.subHeading(), text.topic(), text.question(), notes, answerer,
                title(office, text, answerer), official, internalDeadline(office, index));
    }

    /** One in eight was due yesterday. */
    private static LocalDateTime internalDeadline(DemoOffice office, int index) {
        return office.today().plusDays(index % 8 == 0 ? -1 : 1 + index % 2).atTime(CLOSE_OF_BUSINESS, 0);
    }

    static String title(DemoOffice office, DemoText text, AnswererClass answerer) {
        return switch (answerer) {
            case MAYOR -> "市長";
            case VICE_MAYOR -> "副市長";
            case DEPARTMENT_HEAD, DIVISION_HEAD -> office.departmentName(text.divisionCode()) + "長";
        };
    }

    static AnswererClass answerer(QuestionKind kind, int index) {
        if (kind == QuestionKind.GROUP && index % 3 == 0 || index % 11 == 0) {
            return AnswererClass.MAYOR;
        }
        return index % 13 == 0 ? AnswererClass.VICE_MAYOR : AnswererClass.DEPARTMENT_HEAD;
    }

    private static AssignmentPlan plan(DemoOffice office, DemoText text, int index) {
        long lead = office.division(text.divisionCode()).id();
        long finance = office.division("0301").id();
        List<Long> contributing = index % 6 == 0 && lead != finance ? List.of(finance) : List.of();
        return new AssignmentPlan(lead, contributing, null, internalDeadline(office, index));
    }

    private void reply(DemoOffice office, DemoText text, long id, DemoStage stage) {
        if (!stage.accepted() && stage != DemoStage.DECLINED) {
            return;
        }
        Caller head = office.divisionHead(text.divisionCode());
        long assignment = questions.find(head, id).assignments().getFirst().id();
        if (stage == DemoStage.DECLINED) {
            replies.refuse(head, assignment, "事業の所管が今年度から変わっています。担当課の見直しをお願いします。");
        } else {
            replies.accept(head, assignment);
        }
    }
}
