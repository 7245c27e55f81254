package org.gijido.approvals.web;

import java.util.Locale;

import org.gijido.approvals.Filing;
import org.gijido.platform.Texts;

/** Under what a document is filed, in words. */
final class FilingText {

    private FilingText() {}

    /** With the ground, where there is one; empty where nothing is said. */
    static String disclosure(Filing filing, Locale locale) {
        String word = filing.disclosure() == null ? "" : Texts.of(locale, "approvals.disclosure." + filing.disclosure());
        return filing.closedGround().isEmpty() ? word
                : Texts.of(locale, "approvals.filing.because", word, filing.closedGround());
    }

    /** Empty where nothing is said. */
    static String retention(Filing filing, Locale locale) {
        return filing.retention() == null ? "" : Texts.of(locale, "approvals.retention." + filing.retention());
    }
}
