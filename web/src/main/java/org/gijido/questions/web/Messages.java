package org.gijido.questions.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
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

    /** The transaction is rolled back; what was typed stays in the form. Said at the field that it is about, if there is one. */
    void refused(BusinessException refusal) {
        FacesContext.getCurrentInstance().validationFailed();
        add(FacesMessage.SEVERITY_ERROR, refusal.key(), refusal.arguments());
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = Texts.of(me.getLocale(), key, arguments);
        String place = RefusedField.of(key).flatMap(field -> inForm(faces, field)).orElse(null);
        faces.addMessage(place, new FacesMessage(severity, sentence, null));
    }

    /** The field of that name in the form that was sent, named in full. */
    private static Optional<String> inForm(FacesContext faces, String field) {
        String pressed = faces.getExternalContext().getRequestParameterMap().getOrDefault("jakarta.faces.source", "");
        String id = pressed.substring(0, pressed.indexOf(':') + 1) + field;
        return Optional.ofNullable(faces.getViewRoot().findComponent(id)).filter(UIComponent::isRendered).map(found -> id);
    }
}
