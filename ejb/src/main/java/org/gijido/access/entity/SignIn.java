package org.gijido.access.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.access.Ending;

/** A browser that signed in. It stands until it is ended, until the account's epoch moves on, or until it was long not seen. */
@Entity
@Table(name = "sign_ins")
public class SignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "token_hash", columnDefinition = "BINARY(32)")
    private byte[] tokenHash;
    private int epoch;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "seen_at")
    private LocalDateTime seenAt;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private Ending endedBy;

    protected SignIn() {
    }

    public SignIn(Account account, byte[] tokenHash, LocalDateTime now) {
        this.accountId = account.id();
        this.epoch = account.epoch();
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.seenAt = now;
    }

    /** Idempotent: the first end stands. */
    public void end(Ending why, LocalDateTime now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = why;
        }
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }
}
