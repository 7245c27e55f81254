package org.gijido.book;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerSettings;
import org.gijido.answers.onpaper.AnswerPapers;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.directory.DirectoryService;
import org.gijido.platform.Settings;
import org.gijido.printing.Unprintable;
import org.gijido.questions.QuestionOnPaper;
import org.gijido.questions.QuestionPapers;
import org.gijido.questions.QuestionState;

/**
 * Prints the answer book, and the sheet of one answer.
 *
 * <p>A paper shows the text as it is at that moment, signed off or not: people read the book while the last answers
 * are still being mended, and unfinished ones are marked.
 */
@Stateless
public class BookService {

    /** Setting: size of the answers in points. */
    static final String ANSWER_SIZE = "book.answerSize";

    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private QuestionPapers questions;
    @Inject
    private BookAnswers answers;
    @Inject
    private AnswerPapers papers;
    @Inject
    private AnswerSettings answerSettings;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The book of a selection; one that finds nothing is a book without answers. */
    public BookPdf book(Caller caller, BookSelection selection, boolean withBackData) {
        caller.require(Permission.BOOK_PRINT);
        SessionRow session = assembly.session(caller, selection.sessionId());
        SessionAnswers all = ofSession(caller, session);
        var cover = new BookCover(city(), session.name(), all.scope(selection), LocalDateTime.now(clock));
        byte[] bytes = printer(withBackData).book(cover, answers.of(caller, all, all.matching(selection)));
        return new BookPdf(cover.title() + ".pdf", bytes);
    }

    /** The sheet of one answer. */
    public BookPdf sheet(Caller caller, long questionId, boolean withBackData) {
        caller.require(Permission.BOOK_PRINT);
        QuestionOnPaper question = questions.question(caller, questionId);
        SessionRow session = assembly.session(caller, question.sessionId());
        SessionAnswers alone = new SessionAnswers(session, assembly.turns(caller, session.id()),
                directory.organisation(caller, session.from()), List.of(question));
        BookAnswer answer = answers.of(caller, alone, List.of(question)).getFirst();
        return new BookPdf("答弁書 " + answer.key().head().replace('／', ' ') + ".pdf", printer(withBackData).sheet(city(), answer));
    }

    /** What the sheet of an answer cannot print, so that its writer chooses other words in time. */
    public List<String> unprintable(Caller caller, long questionId) {
        caller.require(Permission.BOOK_PRINT);
        QuestionOnPaper question = questions.question(caller, questionId);
        return Unprintable.in(papers.of(caller, Map.of(questionId, question.answererClass())).get(questionId).text());
    }

    /** What a selection holds, without printing it. */
    public BookOverview overview(Caller caller, BookSelection selection) {
        caller.require(Permission.BOOK_PRINT);
        SessionRow session = assembly.session(caller, selection.sessionId());
        SessionAnswers all = ofSession(caller, session);
        List<QuestionOnPaper> matching = all.matching(selection);
        List<BookOverview.Open> open = matching.stream().filter(question -> question.state() != QuestionState.SIGNED_OFF)
                .map(question -> open(all, question)).toList();
        return new BookOverview(session.name(), matching.size(), open, all.choices());
    }

    private SessionAnswers ofSession(Caller caller, SessionRow session) {
        return new SessionAnswers(session, assembly.turns(caller, session.id()),
                directory.organisation(caller, session.from()), questions.ofSession(caller, session.id()));
    }

    private static BookOverview.Open open(SessionAnswers all, QuestionOnPaper question) {
        BookKey key = all.key(question);
        return new BookOverview.Open(question.id(), key.turn(), key.councillor(), key.number(), question.subject(),
                all.division(question), question.answererTitle(), question.state(), question.stamp(),
                question.part());
    }

    private AnswerBook printer(boolean withBackData) {
        int size = settings.number(ANSWER_SIZE, (int) BookStyle.USUAL_SIZE);
        return new AnswerBook(new BookStyle(size, withBackData), answerSettings.charactersPerMinute());
    }

    private String city() {
        return settings.text(Settings.CITY, "");
    }
}
