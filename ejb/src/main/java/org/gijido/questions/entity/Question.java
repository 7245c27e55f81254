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

import org.gijido.questions.AnswererClass;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionText;

/**
 * One question of a speaker's turn, and its life:
 *
 * <ol>
 * <li>General affairs enters it with a number and its words, by hand or from a table.
 * <li>Its words change at once, for whoever has seen the last ones: {@link #version()} refuses the others. Its number may move
 * under the hands of one who edits the words, since its neighbours come and go; so the number is written by SQL beside the
 * entity and takes no part in the optimistic lock.
 * <li>It is given to divisions, which accept or refuse ({@link Assignment}). An assignment that gives way to another ends and
 * stays, so that the question's way can be read.
 * <li>Its answer is written and stamped elsewhere, and told here as {@link Progress}. While the answer is signed off 校了, words
 * and number stand: they are printed and read aloud.
 * <li>Or it is withdrawn: its assignments end, it keeps its number in the record, and nothing more happens to it.
 * </ol>
 *
 * <p>Where it stands is never stored: it follows from all this. It is never deleted.
 */
@Entity
@Table(name = "questions")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id", updatable = false)
    private long sessionId;
    @Column(name = "turn_id", updatable = false)
    private long turnId;
    @Column(name = "major_no", updatable = false)
    private int major;
    @Column(name = "middle_no", updatable = false)
    private int middle;
    @Column(name = "minor_no", updatable = false)
    private int minor;
    @Column(name = "sub_heading")
    private String subHeading;
    private String subject;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String body;
    @Column(name = "hearing_notes", columnDefinition = "MEDIUMTEXT")
    private String hearingNotes;
    @Enumerated(EnumType.STRING)
    @Column(name = "answerer_class")
    private AnswererClass answererClass;
    @Column(name = "answerer_title")
    private String answererTitle;
    @Column(name = "official_deadline")
    private LocalDateTime officialDeadline;
    @Column(name = "internal_deadline")
    private LocalDateTime internalDeadline;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Version
    private int version;

    protected Question() {
    }

    public Question(long sessionId, long turnId, QuestionNumber number, QuestionText text, String by, LocalDateTime now) {
        this.sessionId = sessionId;
        this.turnId = turnId;
        this.major = number.major();
        this.middle = number.middle();
        this.minor = number.minor();
        edit(text, by, now);
    }

    /** Replaces the text as a whole. */
    public void edit(QuestionText text, String by, LocalDateTime now) {
        subHeading = text.subHeading();
        subject = text.subject();
        body = text.body();
        hearingNotes = text.hearingNotes();
        answererClass = text.answererClass();
        answererTitle = text.answererTitle();
        officialDeadline = text.officialDeadline();
        internalDeadline = text.internalDeadline();
        touch(by, now);
    }

    public void setInternalDeadline(LocalDateTime deadline, String by, LocalDateTime now) {
        internalDeadline = deadline;
        touch(by, now);
    }

    /** Notes who changed what hangs on the question. */
    public void touch(String by, LocalDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    public void withdraw(String by, LocalDateTime now) {
        withdrawnAt = now;
        touch(by, now);
    }

    public Long id() {
        return id;
    }

    public long sessionId() {
        return sessionId;
    }

    public long turnId() {
        return turnId;
    }

    public QuestionNumber number() {
        return new QuestionNumber(major, middle, minor);
    }

    public QuestionText text() {
        return new QuestionText(subHeading, subject, body, hearingNotes, answererClass, answererTitle,
                officialDeadline, internalDeadline);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public int version() {
        return version;
    }
}
