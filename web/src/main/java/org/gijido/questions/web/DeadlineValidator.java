package org.gijido.questions.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** Says beside the field that a deadline cannot be read, by the rule that reads it. */
@FacesValidator("gijido.Deadline")
public class DeadlineValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, String typed) {
        try {
            QuestionBody.deadline(typed);
        } catch (BusinessException unreadable) {
            String sentence = Texts.of(context.getViewRoot().getLocale(), unreadable.key(), unreadable.arguments());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }
}
