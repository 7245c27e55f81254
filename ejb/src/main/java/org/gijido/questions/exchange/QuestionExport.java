package org.gijido.questions.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.platform.CsvWriter;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.DeadlineText;
import org.gijido.questions.StateWord;
import org.gijido.questions.board.BoardFilter;
import org.gijido.questions.board.BoardReader;

/** Writes the questions of a board to a CSV that the import reads again. Headings and words are Japanese in every language. */
@Stateless
public class QuestionExport {

    record Contribution(long questionId, long unitId) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardReader reader;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private Clock clock;

    /** @return the file; without notes of the hearing for those who may not read drafts */
    public byte[] csv(Caller caller, BoardFilter filter) {
        caller.require(Permission.QUESTION_READ);
        Map<Long, TurnRow> turns = assembly.turns(caller, filter.sessionId()).stream()
                .collect(Collectors.toMap(TurnRow::id, Function.identity()));
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        Map<Long, String> contributing = contributing(filter.sessionId(), today);
        boolean drafts = caller.may(Permission.ANSWER_READ);
        CsvWriter csv = new CsvWriter().row(QuestionCsv.KIND, QuestionCsv.ORDER, QuestionCsv.SEAT, QuestionCsv.COUNCILLOR,
                QuestionCsv.GROUP, QuestionCsv.NUMBER, QuestionCsv.SUB_HEADING, QuestionCsv.SUBJECT, QuestionCsv.BODY,
                QuestionCsv.ANSWERER_CLASS, QuestionCsv.ANSWERER, QuestionCsv.LEAD, QuestionCsv.CONTRIBUTING, QuestionCsv.STATE,
                QuestionCsv.OFFICIAL_DEADLINE, QuestionCsv.INTERNAL_DEADLINE, QuestionCsv.NOTES, QuestionCsv.CHANGED_AT,
                QuestionCsv.CHANGED_BY);
        for (ExportedQuestion question : questions(caller, filter)) {
            TurnRow turn = turns.get(question.turnId());
            csv.row(turn.kind().label(), turn.order(), turn.councillor().seat(), turn.councillor().name().full(),
                    turn.councillor().group(), question.number(), question.subHeading(), question.subject(), question.body(),
                    QuestionCsv.word(question.answererClass()), question.answererTitle(),
                    question.leadUnitId() == null ? "" : today.path(question.leadUnitId()), contributing.get(question.id()),
                    StateWord.of(Locale.JAPANESE, question.state(), question.stamp(routes), question.part(routes)),
                    DeadlineText.text(question.officialDeadline()), DeadlineText.text(question.internalDeadline()),
                    drafts ? question.hearingNotes() : "", DeadlineText.text(question.changedAt()), question.changedBy());
        }
        return csv.bytes();
    }

    private List<ExportedQuestion> questions(Caller caller, BoardFilter filter) {
        return reader.select(caller, filter, reader.query(caller, filter), ExportedQuestion.SELECT, ExportedQuestion.class)
                .getResultList();
    }

    private Map<Long, String> contributing(long sessionId, OrganisationOfDay today) {
        List<Contribution> all = entities.createQuery("""
                select new org.gijido.questions.exchange.QuestionExport$Contribution(c.questionId, c.unitId)
                from Assignment c join Question q on q.id = c.questionId
                where q.sessionId = :session and c.endedAt is null
                  and c.kind = org.gijido.questions.AssignmentKind.CONTRIBUTING order by c.id""", Contribution.class)
                .setParameter("session", sessionId).getResultList();
        return all.stream().collect(Collectors.groupingBy(Contribution::questionId,
                Collectors.mapping(contribution -> today.path(contribution.unitId()),
                        Collectors.joining(QuestionCsv.SEPARATOR))));
    }
}
