package org.gijido.frame.web;

import java.time.LocalDate;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import org.gijido.platform.JapaneseDates;

/** Reads what people type for a day, by era or by year, and writes it back as the city does. */
@FacesConverter("gijido.JapaneseDate")
public class JapaneseDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return JapaneseDates.parse(typed).orElseThrow(() -> Unreadable.of(context, "frame.error.date", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        if (day == null) {
            return "";
        }
        return context.getViewRoot().getLocale().getLanguage().equals("en") ? day.toString() : JapaneseDates.date(day);
    }
}
