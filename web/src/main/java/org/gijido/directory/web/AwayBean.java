package org.gijido.directory.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.AbsenceNote;
import org.gijido.directory.AbsenceReason;
import org.gijido.directory.AbsenceRow;
import org.gijido.directory.AbsenceService;
import org.gijido.directory.HalfDay;
import org.gijido.platform.OfficeDays;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** {@code #{away}}: one's own absences, noted and ended early, and who is away now. */
@Named("away")
@ViewScoped
public class AwayBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An absence in words. */
    public record Line(long id, String person, String post, String time, String substitute, String reason, boolean begun,
            boolean changeable) {
    }

    @Inject
    private AbsenceService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private transient List<Line> own = List.of();
    private transient List<Line> others = List.of();
    private boolean forOthers;
    private AwayForm form = new AwayForm();
    private long id;

    /** @throws BusinessException FORBIDDEN for councillors */
    public void load() {
        Caller caller = current.get();
        own = service.own(caller).stream().map(row -> line(row, caller.locale())).toList();
        others = service.awayNow(caller).stream().map(row -> line(row, caller.locale())).toList();
        forOthers = service.mayForOthers(caller);
    }

    private Line line(AbsenceRow row, Locale locale) {
        boolean begun = !row.time().first().isAfter(HalfDay.at(LocalDateTime.now(clock)));
        return new Line(row.id(), row.person(), row.post(), new AwayWords(locale).time(row.time()), row.substitute(),
                row.reason() == null ? "" : Texts.of(locale, "directory.away.reason." + row.reason().name()), begun,
                row.changeable());
    }

    /** The next working day, whole. */
    public String nextDay() {
        LocalDate day = getNext();
        service.note(current.get(), new AbsenceNote("", HalfDay.morning(day), HalfDay.afternoon(day), AbsenceReason.LEAVE, ""));
        return done("directory.absences.noted");
    }

    public String note() {
        service.note(current.get(), form.note());
        return done("directory.absences.noted");
    }

    public String endNow() {
        service.endNow(current.get(), id);
        return done("directory.away.ended");
    }

    public String remove() {
        service.remove(current.get(), id);
        return done("directory.absences.removed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(current.get().locale(), key)));
        return "/directory/away?faces-redirect=true";
    }

    public LocalDate getNext() {
        return OfficeDays.after(LocalDate.now(clock), 1);
    }

    public List<Line> getOwn() {
        return own;
    }

    public List<Line> getOthers() {
        return others;
    }

    public boolean isForOthers() {
        return forOthers;
    }

    public AbsenceReason[] getReasons() {
        return AbsenceReason.values();
    }

    public HalfDay.Half[] getHalves() {
        return HalfDay.Half.values();
    }

    public AwayForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    /** The absence to end or to take out. */
    public void setId(long id) {
        this.id = id;
    }
}
