package org.gijido.answers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.waiting.WaitingPaper;
import org.gijido.answers.waiting.WaitingService;
import org.gijido.deeds.Move;
import org.gijido.frame.web.Waiting;
import org.gijido.frame.web.WaitingSource;
import org.gijido.platform.Texts;
import org.gijido.questions.BoardRow;
import org.gijido.questions.WaitingFor;

/** Questions to be assigned, accepted, answered, stamped and signed off. */
@ApplicationScoped
class AnswersWaiting implements WaitingSource {

    @Inject
    private WaitingService waiting;
    @Inject
    private Speakers speakers;

    @Override
    public long count(Caller caller) {
        return waiting.count(caller, MOST);
    }

    @Override
    public List<Waiting> of(Caller caller, int most) {
        List<WaitingPaper> found = waiting.of(caller, most);
        Map<Long, String> names = speakers.of(caller, found.stream().map(WaitingPaper::row).toList());
        return found.stream().map(one -> line(one, names.getOrDefault(one.row().turnId(), ""), caller.locale())).toList();
    }

    private static Waiting line(WaitingPaper one, String speaker, Locale locale) {
        BoardRow row = one.row();
        return new Waiting(Texts.of(locale, "answers.waiting." + one.what()), row.number(), speaker, row.subject(), path(one),
                row.deadline(), from(one, locale), one.why());
    }

    /** Who has to stamp again was sent nothing: the text has changed. */
    private static String from(WaitingPaper one, Locale locale) {
        if (one.what() == WaitingFor.STAMP_AGAIN) {
            return Texts.of(locale, "answers.waiting.changed");
        }
        Move move = one.move();
        return move == null ? "" : Texts.of(locale, "answers.waiting.from",
                Texts.of(locale, move.act().replaceFirst("\\.", ".act.")), move.by());
    }

    private static String path(WaitingPaper waiting) {
        return switch (waiting.what()) {
            case ASSIGN, ACCEPT, CONTRIBUTE -> QuestionLinks.onBoard(waiting.row());
            case WRITE, STAMP, STAMP_AGAIN, SIGN_OFF -> QuestionLinks.onPaper(waiting.row());
        };
    }
}
