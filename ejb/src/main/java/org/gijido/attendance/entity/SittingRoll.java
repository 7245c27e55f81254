package org.gijido.attendance.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.attendance.RollState;
import org.gijido.shared.BusinessException;

/** The head of a roll: planned, then open, then closed. Its row is the lock of everything in the roll. */
@Entity
@Table(name = "rolls")
public class SittingRoll {

    @Id
    @Column(name = "sitting_id")
    private long sittingId;
    @Enumerated(EnumType.STRING)
    private RollState state;
    @Column(name = "presiding_id")
    private Long presidingId;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    protected SittingRoll() {
    }

    /** 開議. @return false when it was open already */
    public boolean open(LocalDateTime now) {
        requireNotClosed();
        if (state == RollState.OPEN) {
            return false;
        }
        state = RollState.OPEN;
        openedAt = now;
        return true;
    }

    /** 散会. @return false when it was closed already */
    public boolean close(LocalDateTime now) {
        if (state == RollState.CLOSED) {
            return false;
        }
        if (state == RollState.PLANNED) {
            throw BusinessException.conflict("attendance.error.notOpen");
        }
        state = RollState.CLOSED;
        closedAt = now;
        return true;
    }

    public void preside(long councillorId) {
        requireNotClosed();
        presidingId = councillorId;
    }

    /** @throws BusinessException CONFLICT after the end of the sitting */
    public final void requireNotClosed() {
        if (state == RollState.CLOSED) {
            throw BusinessException.conflict("attendance.error.closed");
        }
    }

    public long sittingId() {
        return sittingId;
    }

    public RollState state() {
        return state;
    }

    public Long presidingId() {
        return presidingId;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }
}
