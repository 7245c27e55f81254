package org.gijido.answers.entity;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.answers.StampEnd;
import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/** An act that needed words: a return with its note, a replacement with its reason. Written once. */
@Entity
@Table(name = "answer_acts")
public class AnswerAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "command_id")
    private UUID commandId;
    @Enumerated(EnumType.STRING)
    private StampEnd kind;
    @Column(columnDefinition = "TEXT")
    private String words;
    @Embedded
    private Signature signature;
    @Column(name = "text_seq")
    private long textSeq;
    @Column(name = "done_at")
    private LocalDateTime doneAt;

    protected AnswerAct() {}

    public AnswerAct(Answer answer, UUID commandId, StampEnd kind, String words, Actor actor, LocalDateTime now) {
        this.questionId = answer.questionId();
        this.commandId = commandId;
        this.kind = kind;
        this.words = words;
        this.signature = new Signature(actor);
        this.textSeq = answer.lastSeq();
        this.doneAt = now;
    }

    public StampEnd kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Actor actor() {
        return signature.actor();
    }

    public LocalDateTime doneAt() {
        return doneAt;
    }
}
