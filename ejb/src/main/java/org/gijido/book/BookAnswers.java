package org.gijido.book;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.backdata.BackDataView;
import org.gijido.answers.onpaper.AnswerOnPaper;
import org.gijido.answers.onpaper.AnswerPapers;
import org.gijido.answers.onpaper.StampOnPaper;
import org.gijido.book.BookAnswer.BackData.Note;
import org.gijido.questions.QuestionOnPaper;
import org.gijido.questions.QuestionState;
import org.gijido.shared.Actor;

/** Puts together what a sheet prints, from the features that own its parts. */
@Dependent
class BookAnswers {

    @Inject
    private AnswerPapers papers;

    List<BookAnswer> of(Caller caller, SessionAnswers session, Collection<QuestionOnPaper> questions) {
        Map<Long, AnswerOnPaper> answers = papers.of(caller, questions.stream()
                .collect(toMap(QuestionOnPaper::id, QuestionOnPaper::answererClass)));
        return questions.stream().map(question -> bookAnswer(session, question, answers.get(question.id()))).toList();
    }

    private static BookAnswer bookAnswer(SessionAnswers session, QuestionOnPaper question, AnswerOnPaper answer) {
        StampBoxes boxes = new StampBoxes(answer);
        return new BookAnswer(question.id(), session.key(question), question.subject(), question.subHeading(), question.body(),
                session.division(question), question.answererTitle(),
                boxes.words(), answer.stamps().stream().map(stamp -> stamp(stamp, boxes)).toList(),
                question.state() == QuestionState.SIGNED_OFF, answer.text(), backData(answer.backData()));
    }

    /**
     * The words over the boxes stand on paper and are Japanese in every language. Whoever has neither division nor department,
     * as the mayor, stamps with the name of the office.
     */
    private static BookStamp stamp(StampOnPaper stamp, StampBoxes boxes) {
        Actor owner = stamp.owner();
        String unit = owner.division().isEmpty() ? owner.department() : owner.division();
        return new BookStamp(boxes.word(stamp), unit.isEmpty() ? boxes.place(stamp).japanese() : unit, stamp.surname(),
                person(stamp),
                (owner.department() + " " + owner.division()).strip(), stamp.at(), stamp.overtaken());
    }

    private static String person(StampOnPaper stamp) {
        return stamp.stead().isEmpty() ? stamp.owner().name() : stamp.owner().name() + "（" + stamp.stead() + " 代理）";
    }

    private static BookAnswer.BackData backData(List<BackDataView> pieces) {
        return new BookAnswer.BackData(
                pieces.stream().filter(piece -> !piece.file()).map(piece -> new Note(piece.title(), piece.body())).toList(),
                pieces.stream().filter(BackDataView::file).map(BackDataView::title).toList());
    }
}
