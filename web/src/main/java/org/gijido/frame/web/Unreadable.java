package org.gijido.frame.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;

import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** What a converter cannot read is refused in the words of every other refusal: of a long text they say the beginning. */
final class Unreadable {

    private Unreadable() {
    }

    static ConverterException of(FacesContext context, String key, String typed) {
        BusinessException refusal = BusinessException.invalid(key, typed);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Texts.of(context.getViewRoot().getLocale(), refusal.key(), refusal.arguments()), null));
    }
}
