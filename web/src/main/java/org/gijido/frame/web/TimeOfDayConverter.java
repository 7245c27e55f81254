package org.gijido.frame.web;

import java.time.LocalTime;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import org.gijido.platform.TimesOfDay;

/** Reads what people type for a time of day and writes it back as 9:30. */
@FacesConverter("gijido.TimeOfDay")
public class TimeOfDayConverter implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TimesOfDay.parse(typed).orElseThrow(() -> Unreadable.of(context, "frame.error.time", typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
