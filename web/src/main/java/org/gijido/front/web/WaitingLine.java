package org.gijido.front.web;

import java.time.LocalDateTime;
import java.util.Locale;

import org.gijido.frame.web.EraFunctions;
import org.gijido.frame.web.Waiting;
import org.gijido.platform.Texts;

/**
 * One thing that waits, as the page shows it.
 *
 * @param what 押印, 作成 …
 * @param due  今日 17:00; empty without a deadline
 * @param late whether the deadline has passed
 * @param note how it came, from whom and why: 差戻し：鈴木 一郎「数字が古い」; may be empty
 */
public record WaitingLine(String what, String number, String speaker, String subject, String path, String due, boolean late,
        Urgency urgency, String note) {

    static WaitingLine of(Waiting waiting, LocalDateTime now, Locale locale) {
        LocalDateTime deadline = waiting.deadline();
        return new WaitingLine(waiting.what(), waiting.number(), waiting.who(), waiting.subject(), waiting.path(),
                due(deadline, now, locale), deadline != null && deadline.isBefore(now), Urgency.of(deadline, now),
                note(waiting, locale));
    }

    private static String note(Waiting waiting, Locale locale) {
        return waiting.why().isEmpty() ? waiting.from()
                : Texts.of(locale, "front.page.why", waiting.from(), waiting.why());
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
