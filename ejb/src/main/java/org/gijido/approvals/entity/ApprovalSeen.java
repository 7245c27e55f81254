package org.gijido.approvals.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Somebody had a document open. Of each person the last time. */
@Entity
@IdClass(ApprovalSeen.Key.class)
@Table(name = "approval_seen")
public class ApprovalSeen {

    /** Who saw what. */
    public record Key(long personId, long documentId) {}

    @Id
    @Column(name = "person_id")
    private long personId;
    @Id
    @Column(name = "document_id")
    private long documentId;
    private int version;
    @Column(name = "seen_at")
    private LocalDateTime at;

    protected ApprovalSeen() {}

    public long documentId() {
        return documentId;
    }

    public int version() {
        return version;
    }

    public LocalDateTime at() {
        return at;
    }
}
