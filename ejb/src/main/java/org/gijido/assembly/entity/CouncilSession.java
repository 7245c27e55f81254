package org.gijido.assembly.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.assembly.SessionKind;
import org.gijido.shared.BusinessException;

/** A session of the council, called by its year, kind and number: 令和8年第4回定例会. */
@Entity
@Table(name = "council_sessions")
public class CouncilSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private SessionKind kind;
    @Column(name = "session_year")
    private int year;
    @Column(name = "session_month")
    private int month;
    private int number;
    private String name;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    @Column(name = "notice_deadline")
    private LocalDateTime noticeDeadline;
    @Version
    private int version;

    protected CouncilSession() {
    }

    /** @param month the first day of the month it is called by */
    public CouncilSession(SessionKind kind, LocalDate month, int number, String name) {
        this.kind = kind;
        this.year = month.getYear();
        this.month = month.getMonthValue();
        this.number = number;
        this.name = name;
    }

    /**
     * Fixes or moves the days.
     *
     * @param deadline null while not fixed
     * @throws BusinessException INVALID when it would end before it opens, or take notices after its end
     */
    public void schedule(LocalDate opens, LocalDate closes, LocalDateTime deadline) {
        if (closes.isBefore(opens)) {
            throw BusinessException.invalid("assembly.error.endsBeforeOpening");
        }
        if (deadline != null && deadline.toLocalDate().isAfter(closes)) {
            throw BusinessException.invalid("assembly.error.deadlineAfterEnd");
        }
        opensOn = opens;
        closesOn = closes;
        noticeDeadline = deadline;
    }

    public void rename(String newName) {
        name = newName;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public Long id() {
        return id;
    }

    public SessionKind kind() {
        return kind;
    }

    public LocalDate month() {
        return LocalDate.of(year, month, 1);
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public LocalDateTime noticeDeadline() {
        return noticeDeadline;
    }

    public int version() {
        return version;
    }
}
