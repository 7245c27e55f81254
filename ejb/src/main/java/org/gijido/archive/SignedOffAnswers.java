package org.gijido.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.gijido.answers.AnswerOnPaper;
import org.gijido.answers.AnswerPapers;
import org.gijido.answers.SignedOff;
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
    private static final Caller OFFICE = new Caller(0, null, "", "", Set.of(Role.GENERAL_AFFAIRS), false, List.of(),
            Locale.JAPANESE, "standard");

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
        Map<String, QuestionOnPaper> asked = questions.ofSession(OFFICE, changed.sessionId()).stream()
                .collect(Collectors.toMap(SignedOffAnswers::id, Function.identity()));
        List<PastAnswer> moved = store.byId(asked.keySet()).values().stream()
                .map(kept -> pastAnswer(asked.get(kept.id()), kept.answer())).toList();
        if (!moved.isEmpty()) {
            store.store(changed.actor(), "archive.followed", changed.subject(), moved);
        }
    }

    void keep(@Observes SignedOff signedOff) {
        QuestionOnPaper question = questions.question(OFFICE, signedOff.questionId());
        String text = answers.of(OFFICE, List.of(question.id())).getOrDefault(question.id(), AnswerOnPaper.NONE).text();
        store.store(signedOff.actor(), "archive.signedOff", signedOff.subject(), List.of(pastAnswer(question, text)));
    }

    private PastAnswer pastAnswer(QuestionOnPaper question, String text) {
        SessionRow session = assembly.session(OFFICE, question.sessionId());
        Optional<TurnRow> turn = assembly.turn(OFFICE, question.turnId());
        LocalDate day = turn.map(TurnRow::sittingDate).orElse(session.to());
        List<String> headlines = question.subHeading().isBlank() ? List.of() : List.of(question.subHeading());
        return new PastAnswer(id(question), session.name(), day, headlines, question.subject(),
                turn.map(TurnRow::councillor).map(SignedOffAnswers::questioner).orElse(""), orNull(question.body()),
                question.answererTitle(), department(question, day), text, null);
    }

    private static String id(QuestionOnPaper question) {
        return "question-" + question.id();
    }

    private static String questioner(CouncillorOfDay councillor) {
        String name = councillor.name().full();
        return councillor.group().isBlank() ? name : name + "（" + councillor.group() + "）";
    }

    private String department(QuestionOnPaper question, LocalDate day) {
        if (question.leadUnitId() == null) {
            return null;
        }
        OrganisationOfDay organisation = directory.organisation(OFFICE, day);
        return organisation.above(question.leadUnitId(), UnitKind.DEPARTMENT).map(UnitOfDay::name).orElse(null);
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
