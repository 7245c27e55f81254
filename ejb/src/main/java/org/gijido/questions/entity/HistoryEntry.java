package org.gijido.questions.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.questions.QuestionAct;

/** One line of what happened to a question, in the names of that day. Written once. */
@Entity
@Table(name = "question_history")
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;
    private String actor;
    @Enumerated(EnumType.STRING)
    private QuestionAct act;
    private String note;

    protected HistoryEntry() {
    }

    public HistoryEntry(long questionId, LocalDateTime occurredAt, String actor, QuestionAct act, String note) {
        this.questionId = questionId;
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.act = act;
        this.note = note;
    }
}
