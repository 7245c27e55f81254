package org.gijido.comments.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.comments.Passage;
import org.gijido.platform.Reference;

/** A conversation about a passage. It is open until somebody resolves it, and may be opened again. */
@Entity
@Table(name = "comment_threads")
public class CommentThread {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "subject_kind")
    private String subjectKind;
    @Column(name = "subject_id")
    private long subjectId;
    @Column(columnDefinition = "TEXT")
    private String quoted;
    @Column(name = "passage_start", columnDefinition = "VARBINARY(200)")
    private byte[] passageStart;
    @Column(name = "passage_end", columnDefinition = "VARBINARY(200)")
    private byte[] passageEnd;
    @Column(name = "text_seq")
    private long textSeq;
    @Column(name = "resolved_at")
    private LocalDateTime resolvedAt;
    @Column(name = "resolver_name")
    private String resolverName;
    @Version
    private int version;

    protected CommentThread() {}

    /** @param textSeq how far the text was that the passage stands in; 0 where there is none */
    public CommentThread(Reference subject, Passage passage, long textSeq) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.quoted = passage.quoted();
        this.passageStart = passage.start();
        this.passageEnd = passage.end();
        this.textSeq = textSeq;
    }

    public void resolve(String by, LocalDateTime now) {
        resolvedAt = now;
        resolverName = by;
    }

    public void reopen() {
        resolvedAt = null;
        resolverName = null;
    }

    public boolean resolved() {
        return resolvedAt != null;
    }

    public Long id() {
        return id;
    }

    public boolean isAbout(Reference subject) {
        return subjectKind.equals(subject.kind()) && subjectId == subject.id();
    }

    public Passage passage() {
        return new Passage(quoted, passageStart, passageEnd);
    }

    public LocalDateTime resolvedAt() {
        return resolvedAt;
    }

    public String resolverName() {
        return resolverName;
    }
}
