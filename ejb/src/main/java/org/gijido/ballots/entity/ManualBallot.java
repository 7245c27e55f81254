package org.gijido.ballots.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.shared.Actor;

/**
 * A ballot that a clerk enters at the chair's order, for a broken tablet or from a paper; it counts once another clerk confirms
 * it.
 */
@Entity
@Table(name = "manual_ballots")
public class ManualBallot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vote_id")
    private long voteId;
    private int round;
    private int seat;
    private String content;
    private String reason;
    @Column(name = "asked_by")
    private long askedBy;
    @Column(name = "asked_name")
    private String askedName;
    @Column(name = "asked_at")
    private LocalDateTime askedAt;
    @Column(name = "confirmed_by")
    private Long confirmedBy;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;
    private String replaced;

    protected ManualBallot() {
    }

    public ManualBallot(VoteRound.Key round, int seat, String content, String reason, Actor asker, LocalDateTime now) {
        this.voteId = round.voteId();
        this.round = round.number();
        this.seat = seat;
        this.content = content;
        this.reason = reason;
        askedBy = asker.accountId();
        askedName = asker.name();
        askedAt = now;
    }

    public boolean confirmed() {
        return confirmedBy != null;
    }

    /** @param tablet what a tablet had said for the seat; null for nothing */
    public void confirm(long accountId, LocalDateTime now, String tablet) {
        confirmedBy = accountId;
        confirmedAt = now;
        replaced = tablet;
    }

    public Long id() {
        return id;
    }

    public VoteRound.Key round() {
        return new VoteRound.Key(voteId, round);
    }

    public int seat() {
        return seat;
    }

    public String content() {
        return content;
    }

    public String reason() {
        return reason;
    }

    public long askedBy() {
        return askedBy;
    }

    public String askedName() {
        return askedName;
    }
}
