package org.gijido.frame.web;

import java.time.LocalTime;
import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.gijido.platform.Texts;
import org.gijido.platform.TimesOfDay;

/** Reads what people type for a time of day and writes it back as 9:30. */
@FacesConverter("gijido.TimeOfDay")
public class TimeOfDayConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = context.getViewRoot().getLocale();
        return TimesOfDay.parse(typed).orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(locale, "frame.error.time", typed), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
