package org.gijido.agenda.web;

import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.gijido.platform.Texts;

/** Where the pages that change something lead when they are done. */
final class AgendaPages {

    private AgendaPages() {
    }

    static String list(long sitting) {
        return "/agenda/agenda?faces-redirect=true&sitting=" + sitting;
    }

    /** Back to the order of business, which says what was done. */
    static String done(long sitting, Locale locale, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(locale, key, arguments)));
        return list(sitting);
    }
}
