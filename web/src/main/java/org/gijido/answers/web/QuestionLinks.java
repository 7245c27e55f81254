package org.gijido.answers.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.waiting.Whereabouts;
import org.gijido.answers.waiting.WhereaboutsService;
import org.gijido.frame.web.Linkable;
import org.gijido.frame.web.Linked;
import org.gijido.platform.Texts;
import org.gijido.questions.BoardRow;
import org.gijido.questions.StateWord;
import org.gijido.questions.web.StateLook;

/** Questions, with where their answers are. */
@ApplicationScoped
class QuestionLinks implements Linkable {

    @Inject
    private WhereaboutsService whereabouts;
    @Inject
    private Speakers speakers;

    @Override
    public String kind() {
        return WhereaboutsService.QUESTION;
    }

    @Override
    public Map<Long, Linked> of(Caller caller, List<Long> ids) {
        Map<Long, Whereabouts> found = whereabouts.of(caller, ids);
        Map<Long, String> names = speakers.of(caller, found.values().stream().map(Whereabouts::row).toList());
        return found.values().stream().collect(Collectors.toMap(one -> one.row().id(),
                one -> linked(one, names.getOrDefault(one.row().turnId(), ""), caller)));
    }

    private static Linked linked(Whereabouts one, String speaker, Caller caller) {
        BoardRow row = one.row();
        LocalDateTime since = one.move() == null ? row.changedAt() : one.move().at();
        return new Linked(row.number(), row.subject(), speaker,
                caller.may(Permission.ANSWER_READ) ? onPaper(row) : onBoard(row),
                StateWord.of(caller.locale(), row.state(), row.stamp(), row.part()), StateLook.kind(row.state()),
                holder(one, caller.locale()), since);
    }

    private static String holder(Whereabouts one, Locale locale) {
        return switch (one.row().state()) {
            case UNASSIGNED, DECLINED -> Texts.of(locale, "answers.holder.assigning");
            case AWAITING_ACCEPTANCE, NOT_STARTED, DRAFTING, RETURNED -> one.unit();
            case STAMPED -> stamping(one, locale);
            case SIGNED_OFF, WITHDRAWN -> "";
        };
    }

    private static String stamping(Whereabouts one, Locale locale) {
        if (one.place() == null) {
            return "";
        }
        String word = one.place().word(locale);
        return one.place().who().within().own() ? one.unit() + "　" + word : word;
    }

    static String onBoard(BoardRow row) {
        return "/questions/board.xhtml?session=" + row.sessionId() + "&question=" + row.id();
    }

    static String onPaper(BoardRow row) {
        return "/answers/draft.xhtml?question=" + row.id();
    }
}
