package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gijido.approvals.Together;
import org.gijido.approvals.boxes.Box;
import org.gijido.approvals.boxes.BoxRow;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;

/**
 * A line of a list, as people read it.
 *
 * @param stead  in whose stead the reader would decide; empty for the own post
 * @param amount in yen; empty for a matter without one
 * @param since  when it came; empty while it is to come
 * @param due    by when; empty where nobody is asked
 * @param late   whether that is over
 * @param withPaper whether something of it goes round on paper
 * @param asked  what is asked for, in a word: 決裁, 承認; empty of one's own documents
 * @param tickable whether it may be stamped together with others
 * @param alone  why it is opened to be stamped: 未読; empty where another mark says so
 * @param said   what is stamped, with its title
 * @param changed what is not as the reader last saw it, in a sentence; empty for nothing
 */
public record BoxLine(long id, String path, String subject, boolean urgent, boolean secret, String stead, String drafter,
        String drafterPost, String amount, String since, String due, boolean late, String state, String look,
        boolean withPaper, String asked, Long step, int version, boolean tickable, String alone, String said, String changed) {

    static BoxLine of(BoxRow row, LocalDateTime now, Locale locale) {
        return new BoxLine(row.id(), Paths.of(row.id(), row.state()), subject(row.subject(), locale), row.urgent(), row.secret(),
                row.stead() ? row.post() : "", row.drafter(), row.drafterPost(), yen(row.amount(), locale),
                moment(row.since(), locale), moment(row.due(), locale), row.due() != null && row.due().isBefore(now),
                StateWords.word(row.state(), locale), StateWords.look(row.state()), row.withPaper(), asked(row, locale),
                row.step(), row.version(),
                row.together() == Together.YES,
                row.together() == Together.UNREAD ? Texts.of(locale, "approvals.together.UNREAD") : "",
                Texts.of(locale, "approvals.together.said", asked(row, locale), subject(row.subject(), locale)),
                changed(row, locale));
    }

    private static String asked(BoxRow row, Locale locale) {
        return row.kind() == null ? "" : Texts.of(locale, ApprovalsWaiting.word(Box.MINE, row));
    }

    /** What is not as the reader last saw it; of what they never saw, that it is no first version. */
    static String changed(BoxRow row, Locale locale) {
        if (!row.changed().isEmpty()) {
            return Texts.of(locale, "approvals.boxes.changed", row.changed().stream()
                    .map(part -> Texts.of(locale, "approvals.part." + part))
                    .collect(Collectors.joining(Texts.of(locale, "approvals.deciding.and"))));
        }
        return row.version() > 1 && row.step() != null ? Texts.of(locale, "approvals.page.version", row.version()) : "";
    }

    /** A draft may have no title yet. */
    static String subject(String subject, Locale locale) {
        return subject.isBlank() ? Texts.of(locale, "approvals.boxes.untitled") : subject;
    }

    static String yen(Long amount, Locale locale) {
        return amount == null ? "" : Texts.of(locale, "approvals.boxes.yen", amount);
    }

    private static String moment(LocalDateTime at, Locale locale) {
        return at == null ? "" : EraFunctions.era(at, "short", locale) + " " + EraFunctions.era(at, "time", locale);
    }
}
