package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.Locale;

import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;

/**
 * A line of the 経緯: who really did it, in which post of that day, and on whose behalf.
 *
 * @param stead empty for the own post
 * @param until to which day it was put off, or from which it is in force; empty for none
 */
public record ActLine(String word, LocalDateTime at, String name, String post, String stead, String note, String until,
        boolean undone) {

    static ActLine of(DoneAct done, Locale locale) {
        return new ActLine(Texts.of(locale, "approvals.act." + done.act()), done.at(), done.name(), done.post(),
                done.stead() == null ? "" : Texts.of(locale, "approvals.grid.behalf", done.stead()),
                done.note() == null ? "" : done.note(),
                done.until() == null ? "" : EraFunctions.era(done.until(), "date", locale), done.undone());
    }
}
