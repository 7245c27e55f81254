package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.Locale;

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
 */
public record BoxLine(long id, String path, String subject, boolean urgent, boolean secret, String stead, String drafter,
        String drafterPost, String amount, String since, String due, boolean late, String state, String look,
        boolean withPaper) {

    static BoxLine of(BoxRow row, LocalDateTime now, Locale locale) {
        return new BoxLine(row.id(), Paths.of(row.id(), row.state()), subject(row.subject(), locale), row.urgent(), row.secret(),
                row.stead() ? row.post() : "", row.drafter(), row.drafterPost(), yen(row.amount(), locale),
                moment(row.since(), locale), moment(row.due(), locale), row.due() != null && row.due().isBefore(now),
                StateWords.word(row.state(), locale), StateWords.look(row.state()),
                row.withPaper());
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
