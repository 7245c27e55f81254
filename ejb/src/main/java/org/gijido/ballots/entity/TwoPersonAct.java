package org.gijido.ballots.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.ballots.TwoPersonKind;
import org.gijido.shared.Actor;

/** An act that changes what is decided, as one person asked for it; it holds once another has confirmed it. */
@Entity
@Table(name = "two_person_acts")
public class TwoPersonAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vote_id")
    private long voteId;
    private int round;
    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private TwoPersonKind kind;
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
    @Column(name = "confirmed_name")
    private String confirmedName;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    protected TwoPersonAct() {
    }

    /** @param content JSON */
    public TwoPersonAct(VoteRound.Key round, TwoPersonKind kind, String content, String reason, Actor asker, LocalDateTime now) {
        this.voteId = round.voteId();
        this.round = round.number();
        this.kind = kind;
        this.content = content;
        this.reason = reason;
        askedBy = asker.accountId();
        askedName = asker.name();
        askedAt = now;
    }

    /** @return false when it was confirmed already */
    public boolean confirm(Actor second, LocalDateTime now) {
        if (confirmedBy != null) {
            return false;
        }
        confirmedBy = second.accountId();
        confirmedName = second.name();
        confirmedAt = now;
        return true;
    }

    public Long id() {
        return id;
    }

    public VoteRound.Key round() {
        return new VoteRound.Key(voteId, round);
    }

    public TwoPersonKind kind() {
        return kind;
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

    public LocalDateTime confirmedAt() {
        return confirmedAt;
    }
}
