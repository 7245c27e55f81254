package org.gijido.approvals.web;

import java.util.Locale;

import org.gijido.approvals.figures.MediumCount;
import org.gijido.platform.Texts;

/**
 * A line of figures.
 *
 * @param path  of the same figures for this line alone; empty for none
 * @param above what it is a part of; empty for none
 * @param here  whether it is the one that is chosen
 */
public record MediumLine(String label, String above, String path, boolean here, MediumCount count, String rate, String fullRate) {

    static MediumLine of(String label, String above, String path, boolean here, MediumCount count, Locale locale) {
        return new MediumLine(label, above, path, here, count, percent(count.all() == 0 ? null : count.rate(), locale),
                percent(count.all() == 0 ? null : count.fullRate(), locale));
    }

    private static String percent(Object rate, Locale locale) {
        return rate == null ? "" : Texts.of(locale, "approvals.media.percent", rate.toString());
    }
}
