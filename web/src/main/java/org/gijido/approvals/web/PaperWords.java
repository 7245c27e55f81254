package org.gijido.approvals.web;

import java.util.Locale;

import org.gijido.approvals.PaperAttachment;
import org.gijido.platform.Texts;

/** What goes round on paper beside a document, in a line. */
final class PaperWords {

    private PaperWords() {}

    static String of(PaperAttachment paper, Locale locale) {
        return Texts.of(locale, "approvals.page.paper", paper.title(), paper.sheets()) + "\u3000"
                + Texts.of(locale, "approvals.page.paperAt", paper.place(), paper.keeper());
    }
}
