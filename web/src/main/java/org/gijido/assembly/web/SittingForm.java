package org.gijido.assembly.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

import org.gijido.assembly.SittingRow;

/** A sitting as it is typed in. */
public class SittingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time = LocalTime.of(10, 0);
    private String title = "";

    static SittingForm of(SittingRow sitting) {
        SittingForm form = new SittingForm();
        form.day = sitting.heldOn();
        form.time = sitting.opensAt();
        form.title = sitting.title();
        return form;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
