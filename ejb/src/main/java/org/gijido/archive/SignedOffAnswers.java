package org.gijido.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.answers.events.SignedOff;
import org.gijido.answers.onpaper.AnswerPapers;
import org.gijido.assembly.AssemblyChanged;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.QuestionOnPaper;
import org.gijido.questions.QuestionPapers;

/**
 * Makes a past answer of each answer that is signed off, in the same transaction. After a 差替え the next 校了 puts the
 * new text in the place of the old one, since both have the question's id. The day follows the sitting.
 */
@ApplicationScoped
class SignedOffAnswers {

    /** Who signed is in the event; what is read here is read with the rights of the office that signs off. */
    private static final Caller OFFICE = Caller.office(Role.GENERAL_AFFAIRS);

    /** What can move a day: plans, additions and rehearsals move none. */
    private static final Set<String> MOVES = Set.of("sessionRescheduled", "sittingChanged", "turnArranged", "turnMoved");

    /** Where answers were given, read once for all of them. */
    private record Occasion(SessionRow session, Map<Long, TurnRow> turns, Map<LocalDate, OrganisationOfDay> organisations) {
    }

    @Inject
    private QuestionPapers questions;
    @Inject
    private AnswerPapers answers;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private PastAnswerStore store;

    /** A sitting moved to another day, a speaker to another sitting: who may see an answer from when must not stay behind. */
    void follow(@Observes AssemblyChanged changed) {
        if (!MOVES.contains(changed.act())) {
            return;
        }
        Map<String, QuestionOnPaper> asked = questions.ofSession(OFFICE, changed.sessionId()).stream()
                .collect(Collectors.toMap(SignedOffAnswers::id, Function.identity()));
        Collection<PastAnswer> kept = store.byId(asked.keySet()).values();
        if (!kept.isEmpty()) {
            Occasion occasion = occasion(changed.sessionId());
            store.store(changed.actor(), "archive.followed", changed.subject(),
                    kept.stream().map(answer -> pastAnswer(occasion, asked.get(answer.id()), answer.answer())).toList());
        }
    }

    void keep(@Observes SignedOff signedOff) {
        QuestionOnPaper question = questions.question(OFFICE, signedOff.questionId());
        String text = answers.of(OFFICE, Map.of(question.id(), question.answererClass())).get(question.id()).text();
        store.store(signedOff.actor(), "archive.signedOff", signedOff.subject(),
                List.of(pastAnswer(occasion(question.sessionId()), question, text)));
    }

    private Occasion occasion(long sessionId) {
        return new Occasion(assembly.session(OFFICE, sessionId), assembly.turns(OFFICE, sessionId).stream()
                .collect(Collectors.toMap(TurnRow::id, Function.identity())), new HashMap<>());
    }

    private PastAnswer pastAnswer(Occasion occasion, QuestionOnPaper question, String text) {
        Optional<TurnRow> turn = Optional.ofNullable(occasion.turns().get(question.turnId()));
        LocalDate day = turn.map(TurnRow::sittingDate).orElse(occasion.session().to());
        OrganisationOfDay organisation = occasion.organisations().computeIfAbsent(day, of -> directory.organisation(OFFICE, of));
        List<String> headlines = question.subHeading().isBlank() ? List.of() : List.of(question.subHeading());
        return new PastAnswer(id(question), occasion.session().name(), day, headlines, question.subject(),
                turn.map(TurnRow::councillor).map(SignedOffAnswers::questioner).orElse(""), orNull(question.body()),
                question.answererTitle(), department(question, organisation), text, null);
    }

    private static String id(QuestionOnPaper question) {
        return "question-" + question.id();
    }

    private static String questioner(CouncillorOfDay councillor) {
        String name = councillor.name().full();
        return councillor.group().isBlank() ? name : name + "（" + councillor.group() + "）";
    }

    private static String department(QuestionOnPaper question, OrganisationOfDay organisation) {
        return question.leadUnitId() == null ? null
                : organisation.above(question.leadUnitId(), UnitKind.DEPARTMENT).map(UnitOfDay::name).orElse(null);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
