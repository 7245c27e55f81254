package org.gijido.questions.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.FrontCard;
import org.gijido.platform.Texts;
import org.gijido.questions.QuestionState;
import org.gijido.questions.board.BoardTally;

/** What does not go its way, for those who assign: each line is the board with that filter. */
@ApplicationScoped
class ExceptionsCard implements FrontCard {

    @Inject
    private SessionTallies sums;

    @Override
    public Optional<Card> of(Caller caller) {
        return caller.may(Permission.QUESTION_ASSIGN)
                ? sums.of(caller).map(sum -> card(sum.tallies(), sum.session().id(), caller.locale())) : Optional.empty();
    }

    private static Card card(List<BoardTally> tallies, long session, Locale locale) {
        String page = "/questions/board.xhtml?session=" + session;
        long overdue = tallies.stream().mapToLong(BoardTally::overdue).sum();
        return new Card(Texts.of(locale, "questions.card.exceptions"), List.of(
                line(locale, "overdue", overdue, page + "&due=OVERDUE"),
                line(locale, "unassigned", count(tallies, state -> state == QuestionState.UNASSIGNED),
                        page + "&state=UNASSIGNED"),
                line(locale, "declined", count(tallies, state -> state == QuestionState.DECLINED), page + "&state=DECLINED")),
                Texts.of(locale, "questions.card.board"), page);
    }

    private static long count(List<BoardTally> tallies, Predicate<QuestionState> of) {
        return tallies.stream().filter(tally -> of.test(tally.state())).mapToLong(BoardTally::count).sum();
    }

    private static Card.Line line(Locale locale, String what, long count, String path) {
        return new Card.Line(Texts.of(locale, "questions.card." + what), Texts.of(locale, "questions.card.count", count),
                count == 0 ? null : Standing.LATE, path);
    }

    @Override
    public int order() {
        return 10;
    }
}
