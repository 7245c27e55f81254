package org.gijido.approvals.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.gijido.approvals.LinkKind;

/** A document that names another one. */
@Entity
@Table(name = "approval_links")
public class ApprovalLink {

    /** @param document that names the other */
    @Embeddable
    public record Key(@Column(name = "document_id") long document, @Column(name = "other_id") long other) {}

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    private LinkKind kind;
    @Column(name = "made_at")
    private LocalDateTime madeAt;

    protected ApprovalLink() {}

    public ApprovalLink(Key key, LinkKind kind, LocalDateTime now) {
        this.key = key;
        this.kind = kind;
        this.madeAt = now;
    }

    public Key key() {
        return key;
    }

    public LinkKind kind() {
        return kind;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }
}
