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
import org.gijido.directory.ActingFor;
import org.gijido.platform.Signature;
import org.gijido.routes.Signer;
import org.gijido.shared.Actor;

/**
 * A stamp on the text as it was at that moment: it keeps that text, the number of its last update, its owner's name and in whose
 * stead it was put. None of this ever changes, and it never moves to another text.
 *
 * <p>It stands until it ends, and ends once ({@link StampEnd}): its owner takes it back while nobody has stamped above it; it is
 * put again on the text as it has become; a reader sends the answer back, which ends all; or a final text is opened again, which
 * ends 校了 alone. When the text has moved away from it, it still stands, and that is shown. An ended stamp stays in the record.
 */
@Entity
@Table(name = "stamps")
public class Stamp {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    /** The code of its place in the route that the answer began with. */
    private String step;
    @Column(name = "command_id")
    private UUID commandId;
    @Embedded
    private Signature owner;
    /** In whose stead; null for the own post. */
    @Column(name = "for_name")
    private String stead;
    @Column(name = "for_person_id")
    private Long steadPerson;
    /** Which of the place's boxes it stands in, from 1. */
    private int box;
    /** How many stamps made the place whole when it was put; of the place's stamps the latest tells. */
    private int needed;
    @Column(name = "stamped_at")
    private LocalDateTime stampedAt;
    @Column(name = "text_seq")
    private long textSeq;
    @Column(name = "stamped_text", columnDefinition = "MEDIUMTEXT")
    private String stampedText;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private StampEnd end;

    protected Stamp() {}

    /**
     * @param box   a free one of the place
     * @param stead in whose stead; null for the own post
     */
    public Stamp(Answer answer, String step, int box, UUID commandId, Actor owner, ActingFor stead, LocalDateTime now) {
        this.questionId = answer.questionId();
        this.step = step;
        this.commandId = commandId;
        this.owner = new Signature(owner);
        this.stead = stead == null ? null : stead.name();
        this.steadPerson = stead == null ? null : stead.personId();
        this.box = box;
        this.needed = 1;
        this.stampedAt = now;
        this.textSeq = answer.lastSeq();
        this.stampedText = answer.text();
    }

    /** A stamp ends once; the first end stands. */
    public void end(StampEnd how, LocalDateTime now) {
        if (endedAt == null) {
            endedAt = now;
            end = how;
        }
    }

    /** Says how many stamps the place needs, as long as it is its latest. */
    public void need(int stamps) {
        needed = stamps;
    }

    public int needed() {
        return needed;
    }

    public int box() {
        return box;
    }

    /** Whose seat it fills; null for the own one. */
    public Signer steadSigner() {
        return steadPerson == null ? null : Signer.person(steadPerson);
    }

    public boolean standing() {
        return endedAt == null;
    }

    public Long id() {
        return id;
    }

    public long questionId() {
        return questionId;
    }

    public String step() {
        return step;
    }

    public Actor owner() {
        return owner.actor();
    }

    /** The name of the one in whose stead it was put; empty for the own post. */
    public String stead() {
        return stead == null ? "" : stead;
    }

    public LocalDateTime stampedAt() {
        return stampedAt;
    }

    public long textSeq() {
        return textSeq;
    }

    public String stampedText() {
        return stampedText;
    }
}
