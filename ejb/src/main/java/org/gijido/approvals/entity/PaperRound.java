package org.gijido.approvals.entity;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.FileList;
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
    @Column(columnDefinition = "MEDIUMTEXT")
    @Convert(converter = FileList.class)
    private List<AttachedFile> scans;
    @Embedded
    private Signature author;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected PaperRound() {}

    /** @param submission the number of the one that went round so */
    public PaperRound(long documentId, int submission, Actor actor, LocalDateTime now) {
        this.documentId = documentId;
        begin(submission, actor, now);
    }

    /** Of another submission: nothing is written yet. */
    public void begin(int round, Actor actor, LocalDateTime now) {
        submission = round;
        stamps = List.of();
        scans = List.of();
        by(actor, now);
    }

    public void write(List<PaperStamp> onPaper, Actor actor, LocalDateTime now) {
        stamps = List.copyOf(onPaper);
        by(actor, now);
    }

    /** @param pictures of the paper, in the order in which they came */
    public void show(List<AttachedFile> pictures, Actor actor, LocalDateTime now) {
        scans = List.copyOf(pictures);
        by(actor, now);
    }

    private void by(Actor actor, LocalDateTime now) {
        author = new Signature(actor);
        writtenAt = now;
    }

    /** Whether it waits to be confirmed. */
    public boolean isWhole() {
        return !stamps.isEmpty() && !scans.isEmpty();
    }

    /** 写し of the paper with its stamps. */
    public List<AttachedFile> scans() {
        return scans;
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
