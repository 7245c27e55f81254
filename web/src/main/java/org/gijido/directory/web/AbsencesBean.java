package org.gijido.directory.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.AbsenceNote;
import org.gijido.directory.AbsenceReason;
import org.gijido.directory.AbsenceRow;
import org.gijido.directory.AbsenceService;
import org.gijido.directory.HalfDay;
import org.gijido.platform.Texts;

/** {@code #{absences}}: who is away and who acts meanwhile. */
@Named("absences")
@ViewScoped
public class AbsencesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceService service;
    @Inject
    private CurrentCaller current;

    private transient List<AbsenceRow> rows = List.of();
    private String person;
    private String substitute;
    private LocalDate from;
    private LocalDate lastDay;
    private long id;

    public void load() {
        rows = service.list(current.get());
    }

    public String note() {
        service.note(current.get(),
                new AbsenceNote(person, HalfDay.morning(from), HalfDay.afternoon(lastDay), AbsenceReason.OTHER,
                        substitute));
        return done("directory.absences.noted");
    }

    public String remove() {
        service.remove(current.get(), id);
        return done("directory.absences.removed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(current.get().locale(), key)));
        return "/directory/absences?faces-redirect=true";
    }

    public String words(AbsenceRow row) {
        return new AwayWords(current.get().locale()).time(row.time());
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public long getId() {
        return id;
    }

    /** The absence to take out. */
    public void setId(long id) {
        this.id = id;
    }
}
