package org.gijido.questions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.gijido.access.web.MeBean;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** Tells the reader, above the page, what was done or why it was refused. */
@RequestScoped
class Messages {

    @Inject
    private MeBean me;

    void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** The transaction is rolled back; what was typed stays in the form. */
    void refused(BusinessException refusal) {
        add(FacesMessage.SEVERITY_ERROR, refusal.key(), refusal.arguments());
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, Texts.of(me.getLocale(), key, arguments), null));
        if (severity == FacesMessage.SEVERITY_ERROR) {
            faces.validationFailed();
        }
    }
}
