package org.gijido.archive.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.archive.PastAnswer;

/** The row of a past answer. Written in batches by {@link AnswerRows}, so it has no verbs of its own. */
@Entity
@Table(name = "past_answers")
public class StoredAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "source_id")
    private String sourceId;
    private String session;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String headlines;
    private String title;
    private String questioner;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String question;
    private String answerer;
    private String department;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String answer;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String extra;
    @Column(name = "stored_at")
    private LocalDateTime storedAt;

    protected StoredAnswer() {
    }

    /** Its number here; grows in the order of storing. */
    public long number() {
        return id;
    }

    public PastAnswer answer() {
        return new PastAnswer(sourceId, session, heldOn, Headlines.list(headlines), title, questioner, question, answerer,
                department,
                answer, extra);
    }
}
