package org.gijido.approvals.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.gijido.approvals.Act;
import org.gijido.approvals.Hand;
import org.gijido.platform.Letters;
import org.gijido.platform.Signature;

/** What somebody did with a document, in the words of that day. Only ever added; {@link #undone} alone is set once. */
@Entity
@Table(name = "approval_acts")
public class ApprovalAct {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private ApprovalDocument document;
    /** From 1 within the document, without gaps. */
    private int number;
    @Enumerated(EnumType.STRING)
    private Act act;
    private int version;
    @Embedded
    private Signature by;
    /** The post for which it was done, in words. */
    private String post;
    /** On whose behalf; null for the own post. */
    private String stead;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String note;
    /** To which step: of a remand, a question, a stamp. */
    @Column(name = "step_id")
    private Long stepId;
    /** Who is asked. */
    @Column(name = "asked_person_id")
    private Long asked;
    /** The number of the act that this one answers or takes back. */
    @Column(name = "about_act")
    private Integer about;
    @Column(name = "until_day")
    private LocalDate until;
    @Column(name = "done_at")
    private LocalDateTime at;
    @Column(name = "command_id")
    private UUID commandId;
    private boolean undone;
    /** 紙を確認した. */
    @Column(name = "papers_seen")
    private boolean papersSeen;

    protected ApprovalAct() {}

    /** @param post for which post it is done, in words */
    public ApprovalAct(ApprovalDocument document, int number, Act act, Hand hand, String post, UUID commandId, LocalDateTime at) {
        this.document = document;
        this.number = number;
        this.act = act;
        this.version = document.version();
        this.by = new Signature(hand.actor());
        this.post = post;
        this.commandId = commandId;
        this.at = at;
    }

    public ApprovalAct note(String words) {
        note = words == null || words.isBlank() ? null : Letters.printable(words);
        return this;
    }

    public ApprovalAct papersSeen(boolean seen) {
        papersSeen = seen;
        return this;
    }

    public ApprovalAct stead(String words) {
        stead = words;
        return this;
    }

    public ApprovalAct step(Long step) {
        stepId = step;
        return this;
    }

    public ApprovalAct asked(Long person) {
        asked = person;
        return this;
    }

    public ApprovalAct about(int actNumber) {
        about = actNumber;
        return this;
    }

    public ApprovalAct until(LocalDate day) {
        until = day;
        return this;
    }

    /** It was a slip and its hand took it back. */
    public void undo() {
        undone = true;
    }

    public boolean isOf(Hand hand) {
        return hand.is(by.actor().personId(), by.actor().accountId());
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Act act() {
        return act;
    }

    public int version() {
        return version;
    }

    public Signature by() {
        return by;
    }

    public String post() {
        return post;
    }

    public String stead() {
        return stead;
    }

    public String note() {
        return note;
    }

    public Long stepId() {
        return stepId;
    }

    public Long asked() {
        return asked;
    }

    public Integer about() {
        return about;
    }

    public LocalDate until() {
        return until;
    }

    public LocalDateTime at() {
        return at;
    }

    public boolean papersSeen() {
        return papersSeen;
    }

    public boolean undone() {
        return undone;
    }
}
