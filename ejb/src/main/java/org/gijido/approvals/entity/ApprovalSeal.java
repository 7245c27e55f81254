package org.gijido.approvals.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What was decided, as it was. Written once. */
@Entity
@Table(name = "approval_seals")
public class ApprovalSeal {
    @Id
    @Column(name = "document_id")
    private long documentId;
    @Column(name = "sealed_at")
    private LocalDateTime sealedAt;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String manifest;
    @Column(columnDefinition = "CHAR(64)")
    private String print;

    protected ApprovalSeal() {}

    /** @param print SHA-256 of the manifest's UTF-8 bytes, in hexadecimal digits */
    public ApprovalSeal(long documentId, LocalDateTime sealedAt, String manifest, String print) {
        this.documentId = documentId;
        this.sealedAt = sealedAt;
        this.manifest = manifest;
        this.print = print;
    }

    public LocalDateTime sealedAt() {
        return sealedAt;
    }

    public String manifest() {
        return manifest;
    }

    public String print() {
        return print;
    }
}
