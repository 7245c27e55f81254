package org.gijido.assembly.entity;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A plenary sitting 本会議: one day of a session. */
@Entity
@Table(name = "sittings")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long sessionId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "opens_at")
    private LocalTime opensAt;
    private String title;
    private boolean rehearsal;
    @Version
    private int version;

    protected Sitting() {
    }

    public Sitting(long sessionId, LocalDate heldOn, LocalTime opensAt, String title) {
        this.sessionId = sessionId;
        hold(heldOn, opensAt, title);
    }

    /** A training run of a sitting: the same day and hour. */
    public static Sitting rehearsalOf(Sitting real, String title) {
        Sitting rehearsal = new Sitting(real.sessionId, real.heldOn, real.opensAt, title);
        rehearsal.rehearsal = true;
        return rehearsal;
    }

    public final void hold(LocalDate day, LocalTime at, String newTitle) {
        heldOn = day;
        opensAt = at;
        title = newTitle;
    }

    public Long id() {
        return id;
    }

    public long sessionId() {
        return sessionId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public String title() {
        return title;
    }

    public boolean rehearsal() {
        return rehearsal;
    }

    public int version() {
        return version;
    }
}
