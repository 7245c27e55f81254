package org.gijido.access.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A program's key to an account. Known only by its hash; works until it is revoked, or until its day comes. */
@Entity
@Table(name = "api_tokens")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private String name;
    @Column(name = "token_hash", columnDefinition = "BINARY(32)")
    private byte[] tokenHash;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    private int epoch;
    @Column(name = "expires_at")
    private LocalDateTime expiresAt;
    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;
    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected ApiToken() {
    }

    public ApiToken(Account account, String name, byte[] tokenHash, LocalDateTime now, LocalDateTime expiresAt) {
        this.accountId = account.id();
        this.epoch = account.epoch();
        this.expiresAt = expiresAt;
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    /** Idempotent: the first revocation stands. */
    public void revoke(LocalDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }
}
