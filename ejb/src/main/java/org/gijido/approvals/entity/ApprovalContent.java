package org.gijido.approvals.entity;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.FileList;

/** A version of what is put up. The draft is written over until it is submitted; what was submitted never changes. */
@Entity
@Table(name = "approval_contents")
public class ApprovalContent {

    /** How a version came about. */
    public enum Kind {
        /** The drafter still writes it. */
        DRAFT,
        /** It went round. */
        SUBMITTED,
        /** 軽微な訂正 on the way: stamps stay. */
        FORMAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "document_id")
    private long documentId;
    private int version;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Embedded
    private Content content;
    @Column(name = "file_list", columnDefinition = "MEDIUMTEXT")
    @Convert(converter = FileList.class)
    private List<AttachedFile> files = List.of();
    private String author;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected ApprovalContent() {}

    public ApprovalContent(long documentId, int version, Kind kind, Content content, String author, LocalDateTime now) {
        this.documentId = documentId;
        this.version = version;
        this.kind = kind;
        write(content, author, now);
    }

    public final void write(Content written, String by, LocalDateTime now) {
        content = written;
        author = by;
        writtenAt = now;
    }

    /** What hangs on it, in this order. */
    public void attach(List<AttachedFile> attached) {
        files = List.copyOf(attached);
    }

    /** The draft is what goes round from now on. */
    public void submit() {
        kind = Kind.SUBMITTED;
    }

    public long documentId() {
        return documentId;
    }

    public int version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public Content content() {
        return content;
    }

    public List<AttachedFile> files() {
        return files;
    }

    public String author() {
        return author;
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }
}
