package org.gijido.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/** A conversation about a passage. It is open until somebody resolves it, and may be opened again. */
@Entity
@Table(name = "comment_threads")
public class CommentThread {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
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

    /** About a passage, or about the answer as a whole when the positions are null. */
    public CommentThread(long questionId, String quoted, byte[] passageStart, byte[] passageEnd, long textSeq) {
        this.questionId = questionId;
        this.quoted = quoted;
        this.passageStart = passageStart;
        this.passageEnd = passageEnd;
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

    public long questionId() {
        return questionId;
    }

    public String quoted() {
        return quoted;
    }

    public Optional<byte[]> passageStart() {
        return Optional.ofNullable(passageStart);
    }

    public Optional<byte[]> passageEnd() {
        return Optional.ofNullable(passageEnd);
    }

    public LocalDateTime resolvedAt() {
        return resolvedAt;
    }

    public String resolverName() {
        return resolverName;
    }
}
