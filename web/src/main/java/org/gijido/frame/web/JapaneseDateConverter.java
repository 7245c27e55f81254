package org.gijido.frame.web;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Texts;

/** Reads what people type for a day, by era or by year, and writes it back as the city does. */
@FacesConverter("gijido.JapaneseDate")
public class JapaneseDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = context.getViewRoot().getLocale();
        return JapaneseDates.parse(typed).orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(locale, "frame.error.date", typed), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        if (day == null) {
            return "";
        }
        return context.getViewRoot().getLocale().getLanguage().equals("en") ? day.toString() : JapaneseDates.date(day);
    }
}
