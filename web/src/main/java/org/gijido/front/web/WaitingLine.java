package org.gijido.front.web;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.gijido.assembly.TurnRow;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.questions.WaitingQuestion;

/**
 * One thing that waits, as the page shows it.
 *
 * @param what 押印, 作成 …
 * @param due  今日 17:00; empty without a deadline
 * @param late whether the deadline has passed
 */
public record WaitingLine(String what, String number, String speaker, String subject, String path, String due, boolean late) {

    static WaitingLine of(WaitingQuestion waiting, Optional<TurnRow> turn, LocalDateTime now, Locale locale) {
        return new WaitingLine(Texts.of(locale, "front.what." + waiting.what()), waiting.row().number(),
                turn.map(speaking -> speaking.councillor().seatAndName()).orElse(""), waiting.row().subject(), path(waiting),
                due(waiting.row().deadline(), now, locale), waiting.row().overdue(now));
    }

    private static String path(WaitingQuestion waiting) {
        return switch (waiting.what()) {
            case ASSIGN, ACCEPT, CONTRIBUTE -> "/questions/board.xhtml?session=" + waiting.row().sessionId() + "&question=" + waiting.row().id();
            case WRITE, STAMP, STAMP_AGAIN, SIGN_OFF -> "/answers/draft.xhtml?question=" + waiting.row().id();
        };
    }

    private static String due(LocalDateTime deadline, LocalDateTime now, Locale locale) {
        if (deadline == null) {
            return "";
        }
        String time = EraFunctions.era(deadline, "time", locale);
        long days = deadline.toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay();
        if (days == 0) {
            return Texts.of(locale, "front.due.today", time);
        }
        return days == 1 ? Texts.of(locale, "front.due.tomorrow", time)
                : EraFunctions.era(deadline, "short", locale) + " " + time;
    }
}
