package org.gijido.approvals.entity;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.approvals.PaperStamp;
import org.gijido.approvals.PaperStampList;
import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/** 持回り結果: what a drafter says that was stamped on the paper, until somebody else has confirmed it. Written over at will. */
@Entity
@Table(name = "approval_paper_rounds")
public class PaperRound {
    @Id
    @Column(name = "document_id")
    private long documentId;
    private int submission;
    @Column(columnDefinition = "MEDIUMTEXT")
    @Convert(converter = PaperStampList.class)
    private List<PaperStamp> stamps;
    @Embedded
    private Signature author;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected PaperRound() {}

    public PaperRound(long documentId) {
        this.documentId = documentId;
    }

    /** @param round the number of the submission that went round so */
    public void write(int round, List<PaperStamp> onPaper, Actor actor, LocalDateTime now) {
        submission = round;
        stamps = List.copyOf(onPaper);
        author = new Signature(actor);
        writtenAt = now;
    }

    public int submission() {
        return submission;
    }

    public List<PaperStamp> stamps() {
        return stamps;
    }

    public Actor author() {
        return author.actor();
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }
}
