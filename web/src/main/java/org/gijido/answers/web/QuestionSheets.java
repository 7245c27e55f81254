package org.gijido.answers.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.Texts;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.QuestionText;
import org.gijido.questions.assigning.AssignmentView;
import org.gijido.questions.entering.QuestionDetail;
import org.gijido.questions.entering.QuestionService;
import org.gijido.shared.BusinessException;

/** Puts a question together with its speaker and session. */
@Dependent
class QuestionSheets {
    @Inject
    private QuestionService questions;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Clock clock;

    /** @throws BusinessException NOT_FOUND */
    QuestionSheet of(Caller caller, long questionId) {
        QuestionDetail detail = questions.find(caller, questionId);
        SessionRow session = assembly.session(caller, detail.row().sessionId());
        TurnRow turn = assembly.turn(caller, detail.row().turnId())
                .orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
        QuestionKey key = new QuestionKey(session, turn, detail.row().number());
        CouncillorOfDay councillor = turn.councillor();
        String lead = units(detail, AssignmentKind.LEAD);
        return new QuestionSheet(questionId, session.id(), key.head(), detail.row().subject(), councillor.seat() + "番",
                councillor.name().full(), councillor.group(), detail.text().subHeading(), detail.text().body(),
                detail.text().hearingNotes(), lead.isEmpty() ? Texts.of(caller.locale(), "answers.draft.unassigned") : lead,
                units(detail, AssignmentKind.CONTRIBUTING), answerer(caller, detail.text()), detail.row().deadline(),
                detail.row().overdue(LocalDateTime.now(clock)), key.foot());
    }

    private static String answerer(Caller caller, QuestionText text) {
        return text.answererTitle().isBlank() ? Texts.of(caller.locale(), "questions.answerer." + text.answererClass())
                : text.answererTitle();
    }

    private static String units(QuestionDetail detail, AssignmentKind kind) {
        return detail.assignments().stream().filter(assignment -> assignment.kind() == kind)
                .map(AssignmentView::unitName).collect(Collectors.joining("、"));
    }
}
