package org.gijido.assembly.web;

import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

import org.gijido.platform.Texts;

/** Where the pages that change something lead when they are done. */
final class EditPages {

    private EditPages() {
    }

    /** Back to the session, which says that it was kept. */
    static String kept(long session, Locale locale) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(locale, "assembly.edit.kept")));
        return "/assembly/sessions?faces-redirect=true&session=" + session;
    }
}
