package org.gijido.assembly.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

import org.gijido.assembly.SessionKind;
import org.gijido.assembly.SessionPlan;
import org.gijido.assembly.SessionRow;

/** A session as it is typed in. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private SessionKind kind = SessionKind.REGULAR;
    private int number = 1;
    private String name = "";
    private LocalDate month;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate deadline;
    private LocalTime deadlineTime = NOON;

    static SessionForm of(SessionRow session) {
        SessionForm form = new SessionForm();
        form.kind = session.kind();
        form.number = session.number();
        form.name = session.name();
        form.month = session.month();
        form.opensOn = session.from();
        form.closesOn = session.to();
        if (session.noticeDeadline() != null) {
            form.deadline = session.noticeDeadline().toLocalDate();
            form.deadlineTime = session.noticeDeadline().toLocalTime();
        }
        return form;
    }

    /** Notices are taken until noon of the last day unless another time is given. */
    SessionPlan plan() {
        return new SessionPlan(kind, month == null ? opensOn : month, number, name, opensOn, closesOn,
                deadline == null ? null : deadline.atTime(deadlineTime == null ? NOON : deadlineTime));
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public LocalTime getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(LocalTime deadlineTime) {
        this.deadlineTime = deadlineTime;
    }
}
