package org.gijido.directory.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.gijido.directory.AbsenceReason;
import org.gijido.directory.AwayTime;
import org.gijido.directory.Dated;
import org.gijido.directory.HalfDay;
import org.gijido.directory.HalfDay.Half;
import org.gijido.directory.Period;

/**
 * Somebody is away for a while 不在登録, and another may act meanwhile. Shortened when it ends early, marked as taken out when it
 * was a slip: who was told of it can look it up. Several of one person may overlap.
 */
@Entity
@Table(name = "absences")
public class Absence extends Dated {

    @Column(name = "person_id")
    private long personId;
    @Column(name = "substitute_id")
    private Long substituteId;
    @Enumerated(EnumType.STRING)
    @Column(name = "first_half")
    private Half firstHalf;
    @Enumerated(EnumType.STRING)
    @Column(name = "last_half")
    private Half lastHalf;
    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    protected Absence() {
    }

    /** @param substituteId null for nobody named */
    public Absence(long personId, Long substituteId, AwayTime time, AbsenceReason reason) {
        super(new Period(time.first().day(), time.last().day().plusDays(1)));
        this.personId = personId;
        this.substituteId = substituteId;
        this.firstHalf = time.first().half();
        this.lastHalf = time.last().half();
        this.reason = reason;
    }

    public long personId() {
        return personId;
    }

    /** Null for nobody named. */
    public Long substituteId() {
        return substituteId;
    }

    public AbsenceReason reason() {
        return reason;
    }

    public AwayTime time() {
        return new AwayTime(new HalfDay(period().validFrom(), firstHalf),
                new HalfDay(period().validTo().minusDays(1), lastHalf));
    }

    /** Ends it earlier. @param last the last half away, within its time */
    public void endWith(HalfDay last) {
        endBefore(last.day().plusDays(1));
        lastHalf = last.half();
    }

    public void remove(LocalDateTime now) {
        removedAt = now;
    }

    public boolean removed() {
        return removedAt != null;
    }
}
