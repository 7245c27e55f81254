package org.gijido.answers.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One update of an answer's text, as it was sent. Written once. */
@Entity
@Table(name = "text_updates")
@IdClass(TextUpdate.Key.class)
public class TextUpdate {

    /** Its place in the record. */
    public record Key(long questionId, long seq) implements Serializable {}

    @Id
    @Column(name = "question_id")
    private long questionId;
    @Id
    private long seq;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "change_data", columnDefinition = "MEDIUMBLOB")
    private byte[] change;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected TextUpdate() {}

    public TextUpdate(Key key, long accountId, byte[] change, LocalDateTime now) {
        this.questionId = key.questionId();
        this.seq = key.seq();
        this.accountId = accountId;
        this.change = change.clone();
        this.writtenAt = now;
    }
}
