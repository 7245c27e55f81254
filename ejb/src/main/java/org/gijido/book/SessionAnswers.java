package org.gijido.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.book.BookOverview.Choice;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.QuestionOnPaper;

/**
 * The questions of a session in the order of the book, with the names that speakers and divisions had.
 *
 * <p>Divisions are named as of the day the session was opened: the book of a past session says what it said then.
 */
final class SessionAnswers {

    private final SessionRow session;
    private final OrganisationOfDay organisation;
    private final Map<Long, TurnRow> turns = new LinkedHashMap<>();
    private final List<QuestionOnPaper> questions;

    SessionAnswers(SessionRow session, List<TurnRow> speakers, OrganisationOfDay organisation, List<QuestionOnPaper> unordered) {
        this.session = session;
        this.organisation = organisation;
        speakers.forEach(turn -> turns.put(turn.id(), turn));
        List<Long> order = List.copyOf(turns.keySet());
        this.questions = unordered.stream().filter(question -> turns.containsKey(question.turnId()))
                .sorted(Comparator.<QuestionOnPaper>comparingInt(question -> order.indexOf(question.turnId()))
                        .thenComparing(QuestionOnPaper::number))
                .toList();
    }

    List<QuestionOnPaper> matching(BookSelection selection) {
        return questions.stream().filter(question -> matches(question, selection)).toList();
    }

    BookKey key(QuestionOnPaper question) {
        TurnRow turn = turn(question);
        LocalDate day = turn.sittingDate();
        return new BookKey(day, session.monthLabel(), session.kindLabel(), turn.kind().label(), turn.order(),
                turn.councillor().seat(), turn.councillor().name().full(), turn.councillor().group(), question.number().text());
    }

    String division(QuestionOnPaper question) {
        return question.leadUnitId() == null ? "" : organisation.name(question.leadUnitId());
    }

    /** What the selection is called on the cover; empty for the whole session. */
    String scope(BookSelection selection) {
        Stream<String> councillor = councillors().stream()
                .filter(choice -> Objects.equals(choice.id(), selection.councillorId())).map(choice -> choice.name() + " 議員");
        Stream<String> department = selection.departmentId() == null ? Stream.empty()
                : Stream.of(organisation.name(selection.departmentId()));
        Stream<String> answerer = selection.answerer().isEmpty() ? Stream.empty() : Stream.of(selection.answerer() + " 答弁");
        return String.join("・", Stream.of(councillor, department, answerer).flatMap(names -> names).toList());
    }

    BookOverview.Choices choices() {
        return new BookOverview.Choices(councillors(), departments(),
                questions.stream().map(QuestionOnPaper::answererTitle).filter(title -> !title.isBlank()).distinct().toList());
    }

    TurnRow turn(QuestionOnPaper question) {
        return turns.get(question.turnId());
    }

    private List<Choice> councillors() {
        return questions.stream().map(this::turn).map(TurnRow::councillor)
                .map(councillor -> new Choice(councillor.id(), councillor.seatAndName())).distinct().toList();
    }

    private List<Choice> departments() {
        List<Long> asked = questions.stream().map(this::departmentId).flatMap(Optional::stream).distinct().toList();
        return organisation.departments().stream().filter(department -> asked.contains(department.id()))
                .map(department -> new Choice(department.id(), department.name())).toList();
    }

    private boolean matches(QuestionOnPaper question, BookSelection selection) {
        return (selection.councillorId() == null || turn(question).councillor().id() == selection.councillorId())
                && (selection.departmentId() == null || departmentId(question).equals(Optional.of(selection.departmentId())))
                && (selection.answerer().isEmpty() || question.answererTitle().equals(selection.answerer()));
    }

    private Optional<Long> departmentId(QuestionOnPaper question) {
        return question.leadUnitId() == null ? Optional.empty()
                : organisation.above(question.leadUnitId(), UnitKind.DEPARTMENT).map(UnitOfDay::id);
    }
}
