package org.gijido.directory.web;

import java.io.Serializable;
import java.time.LocalDate;

import org.gijido.directory.AbsenceNote;
import org.gijido.directory.AbsenceReason;
import org.gijido.directory.HalfDay;
import org.gijido.directory.HalfDay.Half;

/** An absence as it is filled in. */
public class AwayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String person = "";
    private LocalDate from;
    private Half firstHalf = Half.MORNING;
    private LocalDate lastDay;
    private Half lastHalf = Half.AFTERNOON;
    private AbsenceReason reason = AbsenceReason.LEAVE;
    private String substitute = "";

    /** Without a last day it is one day. */
    AbsenceNote note() {
        return new AbsenceNote(person, new HalfDay(from, firstHalf), new HalfDay(lastDay == null ? from : lastDay, lastHalf),
                reason, substitute);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Half getFirstHalf() {
        return firstHalf;
    }

    public void setFirstHalf(Half firstHalf) {
        this.firstHalf = firstHalf;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Half getLastHalf() {
        return lastHalf;
    }

    public void setLastHalf(Half lastHalf) {
        this.lastHalf = lastHalf;
    }

    public AbsenceReason getReason() {
        return reason;
    }

    public void setReason(AbsenceReason reason) {
        this.reason = reason;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
