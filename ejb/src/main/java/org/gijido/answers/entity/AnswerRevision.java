package org.gijido.answers.entity;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/** What one person had made of the text by the end of one minute. It grows until the minute is over. */
@Entity
@Table(name = "answer_revisions")
public class AnswerRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    private LocalDateTime minute;
    @Embedded
    private Signature author;
    @Column(name = "first_seq")
    private long firstSeq;
    @Column(name = "last_seq")
    private long lastSeq;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String text;

    protected AnswerRevision() {}

    public AnswerRevision(long questionId, Actor author, LocalDateTime now, long seq, String text) {
        this.questionId = questionId;
        this.author = new Signature(author);
        this.minute = minuteOf(now);
        this.firstSeq = seq;
        this.lastSeq = seq;
        this.text = text;
    }

    public static LocalDateTime minuteOf(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same person wrote on within the minute. */
    public void extend(long seq, String grown) {
        lastSeq = seq;
        text = grown;
    }

    public String text() {
        return text;
    }

    public long questionId() {
        return questionId;
    }
}
