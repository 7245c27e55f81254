package org.gijido.book;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gijido.access.Caller;
import org.gijido.answers.AnswerOnPaper;
import org.gijido.answers.AnswerPapers;
import org.gijido.answers.BackDataView;
import org.gijido.answers.StampOnPaper;
import org.gijido.answers.StampStep;
import org.gijido.book.BookAnswer.BackData.Note;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.QuestionOnPaper;
import org.gijido.questions.QuestionState;
import org.gijido.shared.Actor;

/** Puts together what a sheet prints, from the features that own its parts. */
@Dependent
class BookAnswers {

    @Inject
    private AnswerPapers papers;

    List<BookAnswer> of(Caller caller, SessionAnswers session, Collection<QuestionOnPaper> questions) {
        Map<Long, AnswerOnPaper> answers = papers.of(caller, questions.stream().map(QuestionOnPaper::id).toList());
        Map<AnswererClass, List<StampStep>> routes = new EnumMap<>(AnswererClass.class);
        return questions.stream().map(question -> bookAnswer(session, question, answers.get(question.id()),
                routes.computeIfAbsent(question.answererClass(), answerer -> papers.steps(caller, answerer)))).toList();
    }

    private static BookAnswer bookAnswer(SessionAnswers session, QuestionOnPaper question, AnswerOnPaper answer,
                                         List<StampStep> steps) {
        return new BookAnswer(question.id(), session.key(question), question.subject(), question.subHeading(), question.body(),
                session.division(question), question.answererTitle(), steps.stream().map(StampWord::of).toList(),
                answer.stamps().stream().map(BookAnswers::stamp).toList(), question.state() == QuestionState.SIGNED_OFF,
                answer.text(), backData(answer.backData()));
    }

    /** Whoever has neither division nor department, as the mayor, stamps with the name of the office. */
    private static BookStamp stamp(StampOnPaper stamp) {
        Actor owner = stamp.owner();
        String step = StampWord.of(stamp.step());
        String unit = owner.division().isEmpty() ? owner.department() : owner.division();
        return new BookStamp(step, unit.isEmpty() ? step : unit, stamp.surname(), owner.name(),
                (owner.department() + " " + owner.division()).strip(), stamp.at(), stamp.overtaken());
    }

    private static BookAnswer.BackData backData(List<BackDataView> pieces) {
        return new BookAnswer.BackData(
                pieces.stream().filter(piece -> !piece.file()).map(piece -> new Note(piece.title(), piece.body())).toList(),
                pieces.stream().filter(BackDataView::file).map(BackDataView::title).toList());
    }
}
