package org.gijido.frame.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import org.gijido.platform.Letters;
import org.gijido.platform.Texts;

/** Refuses a text of more characters than the component's attribute {@code most} says; the browser cuts nothing off. */
@FacesValidator("gijido.MostLetters")
public class MostLettersValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        Object most = component.getAttributes().get("most");
        if (!(value instanceof String text) || most == null || most.toString().isBlank()) {
            return;
        }
        int longest = Integer.parseInt(most.toString());
        int letters = Letters.count(text);
        if (letters > longest) {
            String sentence = Texts.of(context.getViewRoot().getLocale(), "frame.error.letters", longest, letters);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }
}
