package org.gijido.attendance.entity;

import java.time.LocalDateTime;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.attendance.Mark;

/** One entry in a roll. Written once; the last one of a member holds. */
@Entity
@Table(name = "roll_marks")
public class RollMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sitting_id")
    private long sittingId;
    @Column(name = "councillor_id")
    private long councillorId;
    @Enumerated(EnumType.STRING)
    private Mark mark;
    @Column(name = "happened_at")
    private LocalTime at;
    private boolean late;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected RollMark() {
    }

    public RollMark(SittingRoll roll, long councillorId, Mark mark, LocalTime at, boolean late, long accountId,
            LocalDateTime recordedAt) {
        this.sittingId = roll.sittingId();
        this.councillorId = councillorId;
        this.mark = mark;
        this.at = at;
        this.late = late;
        this.accountId = accountId;
        this.recordedAt = recordedAt;
    }

    public long councillorId() {
        return councillorId;
    }

    public Mark mark() {
        return mark;
    }

    public LocalTime at() {
        return at;
    }

    public boolean late() {
        return late;
    }
}
