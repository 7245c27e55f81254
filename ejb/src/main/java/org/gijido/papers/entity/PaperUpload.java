package org.gijido.papers.entity;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.papers.StoredFile;

/**
 * A file that comes in pieces. It is begun with its size, takes pieces one behind the other, and is finished once all are
 * there; it is then a file of the store, and what lies here only says so to a repeat.
 */
@Entity
@Table(name = "paper_uploads")
public class PaperUpload {

    @Id
    private UUID id;
    @Column(name = "account_id")
    private long accountId;
    private String kind;
    @Column(name = "file_name")
    private String fileName;
    private long size;
    private long taken;
    @Column(name = "media_type")
    private String mediaType;
    @Column(columnDefinition = "CHAR(64)")
    private String sha256;
    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    protected PaperUpload() {
    }

    public PaperUpload(UUID id, long accountId, String kind, String fileName, long size, LocalDateTime now) {
        this.id = id;
        this.accountId = accountId;
        this.kind = kind;
        this.fileName = fileName;
        this.size = size;
        this.begunAt = now;
    }

    /** @param bytes of all pieces, this one with them */
    public void take(long bytes) {
        taken = bytes;
    }

    public void finish(StoredFile file) {
        mediaType = file.mediaType();
        sha256 = file.sha256();
    }

    /** Empty until it is finished. */
    public Optional<StoredFile> file() {
        return sha256 == null ? Optional.empty() : Optional.of(new StoredFile(fileName, mediaType, size, sha256));
    }

    public boolean isOf(long account) {
        return accountId == account;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public long size() {
        return size;
    }

    public long taken() {
        return taken;
    }
}
