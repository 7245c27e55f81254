package org.gijido.answers.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/**
 * A piece of back data: a text with a title, which may be edited, or a place for a file, which is a paper with versions of
 * its own. It is removed from sight, never from the record.
 */
@Entity
@Table(name = "back_data")
public class BackData {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    private String title;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String body;
    @Embedded
    private Signature author;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;
    @Version
    private int version;

    protected BackData() {}

    private BackData(long questionId, Actor author, LocalDateTime now) {
        this.questionId = questionId;
        this.author = new Signature(author);
        this.changedAt = now;
    }

    public static BackData text(long questionId, String title, String body, Actor author, LocalDateTime now) {
        BackData text = new BackData(questionId, author, now);
        text.title = title;
        text.body = body;
        return text;
    }

    /** A place for a file, whose paper says what it is. */
    public static BackData file(long questionId, Actor author, LocalDateTime now) {
        return new BackData(questionId, author, now);
    }

    public void edit(String newTitle, String newBody, Actor editor, LocalDateTime now) {
        if (isFile()) {
            throw new IllegalStateException("A file is replaced, not edited");
        }
        title = newTitle;
        body = newBody;
        author = new Signature(editor);
        changedAt = now;
    }

    public void remove(LocalDateTime now) {
        removedAt = now;
    }

    public boolean isFile() {
        return body == null;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public long questionId() {
        return questionId;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Actor author() {
        return author.actor();
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
