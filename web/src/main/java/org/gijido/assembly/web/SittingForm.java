package org.gijido.assembly.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import org.gijido.shared.BusinessException;

/** A sitting as it is typed in. */
public class SittingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String time = "10:00";
    private String title = "";

    /** @throws BusinessException INVALID when it is no time of day */
    LocalTime opensAt() {
        try {
            return LocalTime.parse(time.strip());
        } catch (DateTimeParseException e) {
            throw BusinessException.invalid("assembly.error.time", time);
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
