package org.gijido.papers.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.gijido.papers.StoredFile;
import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/** A version of a paper. Written once. */
@Entity
@Table(name = "paper_versions")
@IdClass(PaperVersion.Key.class)
public class PaperVersion {

    /** Which version of which paper. */
    public record Key(long paperId, int number) implements Serializable {
    }

    @Id
    @Column(name = "paper_id")
    private long paperId;
    @Id
    private int number;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    @Column(columnDefinition = "CHAR(64)")
    private String sha256;
    @Embedded
    private Signature author;
    @Column(name = "added_at")
    private LocalDateTime addedAt;

    protected PaperVersion() {
    }

    public PaperVersion(Key key, StoredFile file, Actor author, LocalDateTime now) {
        this.paperId = key.paperId();
        this.number = key.number();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.author = new Signature(author);
        this.addedAt = now;
    }

    public int number() {
        return number;
    }

    public StoredFile file() {
        return new StoredFile(fileName, mediaType, size, sha256);
    }

    public Actor author() {
        return author.actor();
    }

    public LocalDateTime addedAt() {
        return addedAt;
    }
}
