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
import jakarta.persistence.Version;

import org.gijido.questions.AssignmentKind;
import org.gijido.questions.AssignmentReply;

/**
 * A question given to a division. It waits for a reply, gets one, and ends when the question is given to others; the row
 * stays, so that the question's way can be read.
 */
@Entity
@Table(name = "assignments")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id", updatable = false)
    private long questionId;
    @Column(name = "unit_id", updatable = false)
    private long unitId;
    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;
    @Column(name = "due_at")
    private LocalDateTime dueAt;
    @Column(name = "assigned_at")
    private LocalDateTime assignedAt;
    @Column(name = "assigned_by")
    private String assignedBy;
    @Enumerated(EnumType.STRING)
    private AssignmentReply reply;
    private String reason = "";
    @Column(name = "proposed_unit_id")
    private Long proposedUnitId;
    @Column(name = "replied_at")
    private LocalDateTime repliedAt;
    @Column(name = "replied_by")
    private String repliedBy;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    /** Made by the database: the question while this is its lead assignment that holds, else null. Finds it in one step. */
    @Column(name = "open_lead_of", insertable = false, updatable = false)
    private Long openLeadOf;
    @Version
    private int version;

    protected Assignment() {
    }

    public Assignment(long questionId, long unitId, AssignmentKind kind, LocalDateTime dueAt, String by, LocalDateTime now) {
        this.questionId = questionId;
        this.unitId = unitId;
        this.kind = kind;
        this.dueAt = dueAt;
        this.assignedBy = by;
        this.assignedAt = now;
    }

    /** Also takes a refusal back. */
    public void accept(String by, LocalDateTime now) {
        answer(AssignmentReply.ACCEPTED, "", null, by, now);
    }

    public void refuse(String why, String by, LocalDateTime now) {
        answer(AssignmentReply.REFUSED, why, null, by, now);
    }

    public void propose(long otherUnitId, String why, String by, LocalDateTime now) {
        answer(AssignmentReply.PROPOSED, why, otherUnitId, by, now);
    }

    private void answer(AssignmentReply given, String why, Long otherUnitId, String by, LocalDateTime now) {
        reply = given;
        reason = why;
        proposedUnitId = otherUnitId;
        repliedBy = by;
        repliedAt = now;
    }

    public void setDue(LocalDateTime due) {
        dueAt = due;
    }

    /** Another assignment takes its place, or the question is withdrawn. */
    public void end(LocalDateTime now) {
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    public long questionId() {
        return questionId;
    }

    public long unitId() {
        return unitId;
    }

    public AssignmentKind kind() {
        return kind;
    }

    public LocalDateTime dueAt() {
        return dueAt;
    }

    public LocalDateTime assignedAt() {
        return assignedAt;
    }

    public String assignedBy() {
        return assignedBy;
    }

    public AssignmentReply reply() {
        return reply;
    }

    public String reason() {
        return reason;
    }

    public Long proposedUnitId() {
        return proposedUnitId;
    }

    public LocalDateTime repliedAt() {
        return repliedAt;
    }

    public String repliedBy() {
        return repliedBy;
    }

    public boolean ended() {
        return endedAt != null;
    }
}
