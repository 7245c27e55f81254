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

/** A link that opens one administrator's account: made, open for its time, used once. */
@Entity
@Table(name = "administrator_links")
public class AdministratorLink {

    /** Why there is a link. */
    public enum Reason {
        /** The installation has no administrator yet; it ends as soon as there is one. */
        FIRST,
        /** Asked for on the machine itself, because no administrator can sign in any more. */
        LOST
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash", columnDefinition = "BINARY(32)")
    private byte[] tokenHash;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    @Column(name = "ends_at")
    private LocalDateTime endsAt;
    @Column(name = "used_at")
    private LocalDateTime usedAt;

    protected AdministratorLink() {
    }

    public AdministratorLink(byte[] tokenHash, Reason reason, LocalDateTime endsAt) {
        this.tokenHash = tokenHash;
        this.reason = reason;
        this.endsAt = endsAt;
    }

    /** @param administered whether some administrator can sign in */
    public boolean opens(LocalDateTime now, boolean administered) {
        return usedAt == null && now.isBefore(endsAt) && (reason == Reason.LOST || !administered);
    }

    public void use(LocalDateTime now) {
        usedAt = now;
    }

    public Reason reason() {
        return reason;
    }
}
