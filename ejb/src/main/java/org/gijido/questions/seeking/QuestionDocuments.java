package org.gijido.questions.seeking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;
import org.gijido.questions.QuestionText;
import org.gijido.questions.entity.Question;

/** Makes documents of questions, reading each session once. Says what of a question is sought, and what it is worth. */
final class QuestionDocuments {

    static final IndexLayout LAYOUT = new IndexLayout("questions", List.of(
            new TextPart("subject", 3f, 3),
            new TextPart("heading", 2f, 0),
            new TextPart("body", 1f, 1),
            new TextPart("speaker", 1f, 0),
            new TextPart("session", 0.5f, 0)), List.of(SoughtNumber.KEYWORD), "subject");

    private final Function<Long, SessionRow> sessions;
    private final Function<Long, List<TurnRow>> turns;
    private final Map<Long, SessionRow> knownSessions = new HashMap<>();
    private final Map<Long, Map<Long, TurnRow>> knownTurns = new HashMap<>();

    QuestionDocuments(Function<Long, SessionRow> sessions, Function<Long, List<TurnRow>> turns) {
        this.sessions = sessions;
        this.turns = turns;
    }

    IndexDocument document(Question question) {
        SessionRow session = knownSessions.computeIfAbsent(question.sessionId(), sessions);
        Optional<TurnRow> turn = Optional.ofNullable(knownTurns.computeIfAbsent(question.sessionId(), this::turns)
                .get(question.turnId()));
        LocalDate day = turn.map(TurnRow::sittingDate).orElse(session.to());
        QuestionText text = question.text();
        return new IndexDocument(question.id().toString(), day,
                Map.of("subject", text.subject(), "heading", text.subHeading(), "body", text.body(),
                        "speaker", turn.map(TurnRow::councillor).map(QuestionDocuments::words).orElse(""),
                        "session", session.name()),
                Map.of(SoughtNumber.KEYWORD, question.number().text()));
    }

    private Map<Long, TurnRow> turns(long session) {
        return turns.apply(session).stream().collect(Collectors.toMap(TurnRow::id, Function.identity()));
    }

    private static String words(CouncillorOfDay councillor) {
        return String.join("\n", councillor.seatAndName(), councillor.name().kana(), councillor.group());
    }
}
