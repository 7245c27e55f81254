package org.gijido.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gijido.shared.Actor;

/**
 * A piece of back data: a text with a title, which may be edited, or a file with its name, which may not. It is removed
 * from sight, never from the record.
 */
@Entity
@Table(name = "back_data")
public class BackData {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "command_id")
    private UUID commandId;
    private String title;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String body;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    @Embedded
    private Signature author;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;
    @Version
    private int version;

    protected BackData() {}

    private BackData(long questionId, UUID commandId, String title, Actor author, LocalDateTime now) {
        this.questionId = questionId;
        this.commandId = commandId;
        this.title = title;
        this.author = new Signature(author);
        this.changedAt = now;
    }

    public static BackData text(long questionId, UUID commandId, String title, String body, Actor author, LocalDateTime now) {
        BackData text = new BackData(questionId, commandId, title, author, now);
        text.body = body;
        return text;
    }

    public static BackData file(long questionId, UUID commandId, String name, String mediaType, long size, Actor author,
                                LocalDateTime now) {
        BackData file = new BackData(questionId, commandId, name, author, now);
        file.mediaType = mediaType;
        file.size = size;
        return file;
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
        return mediaType != null;
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

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
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
