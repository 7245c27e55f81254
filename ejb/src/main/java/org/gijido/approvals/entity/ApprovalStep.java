package org.gijido.approvals.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

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

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.Stamped;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.directory.PostRank;

/**
 * A box on the way of a document. It comes, it waits, and it is passed once: by a stamp, or skipped by a superior. What counts
 * no more is void and stays in the record; a box that has to be stamped again is a new one.
 */
@Entity
@Table(name = "approval_steps")
public class ApprovalStep {

    /** Stage by stage, lane by lane, in a lane one after the other. */
    public static final Comparator<ApprovalStep> ORDER = Comparator.comparingInt(ApprovalStep::stage)
            .thenComparingInt(ApprovalStep::lane).thenComparingInt(ApprovalStep::place);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private ApprovalDocument document;
    private int submission;
    private int stage;
    private int lane;
    private int place;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Column(name = "unit_id")
    private Long unitId;
    @Enumerated(EnumType.STRING)
    @Column(name = "post_rank")
    private PostRank rank;
    @Column(name = "post_title")
    private String title;
    @Column(name = "post_words")
    private String words;
    private String ground;
    private int enough;
    @Enumerated(EnumType.STRING)
    private StepState state;
    /** The number of the act that brought it here. */
    @Column(name = "made_by")
    private int madeBy;
    /** The number of the act by which it was passed or became void. */
    @Column(name = "ended_by")
    private Integer endedBy;
    private LocalDateTime since;
    private LocalDateTime due;
    @Column(name = "held_until")
    private LocalDate heldUntil;
    @Embedded
    private Stamped stamp;
    @Column(name = "review_owed")
    private boolean reviewOwed;
    @Column(name = "reviewed_name")
    private String reviewedName;
    @Column(name = "reviewed_post")
    private String reviewedPost;
    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;

    protected ApprovalStep() {}

    /**
     * A box that comes.
     *
     * @param stage  as the document counts them now, which need not be as planned
     * @param words  the post in words of the day
     * @param madeBy the number of the act
     */
    public ApprovalStep(ApprovalDocument document, PlannedStep planned, int stage, String words, int madeBy) {
        this.document = document;
        this.submission = document.submission();
        this.stage = stage;
        this.lane = planned.lane();
        this.place = planned.place();
        this.kind = planned.kind();
        this.unitId = planned.post().unitId();
        this.rank = planned.post().rank();
        this.title = planned.post().title();
        this.words = words;
        this.ground = planned.ground();
        this.enough = planned.enough();
        this.state = StepState.COMING;
        this.madeBy = madeBy;
    }

    /** The same box again, empty, as it comes. */
    public ApprovalStep again(int act) {
        return as(kind, stage, act);
    }

    /** The same post in a box of another kind or stage. */
    public ApprovalStep as(StepKind other, int otherStage, int act) {
        return new ApprovalStep(document, new PlannedStep(otherStage, lane, place, other, post(), ground, enough), otherStage,
                words, act);
    }

    /** It comes once the document is submitted again. */
    public ApprovalStep ofNextSubmission() {
        submission = document.submission() + 1;
        state = StepState.LAID_OUT;
        return this;
    }

    public void wait(LocalDateTime now, LocalDateTime deadline) {
        state = StepState.WAITING;
        since = now;
        due = deadline;
    }

    public void come() {
        state = StepState.COMING;
        since = null;
        due = null;
        heldUntil = null;
    }

    public void hold(LocalDate until) {
        state = StepState.HELD;
        heldUntil = until;
    }

    /** Its turn goes on, from the same moment as before. */
    public void release() {
        state = StepState.WAITING;
        heldUntil = null;
    }

    public void stamp(Stamped given, int act) {
        state = StepState.DONE;
        stamp = given;
        heldUntil = null;
        endedBy = act;
    }

    public void skip(int act) {
        state = StepState.SKIPPED;
        heldUntil = null;
        endedBy = act;
        reviewOwed = true;
    }

    /** Whoever holds the post reads afterwards what was done there in their stead. */
    public void oweReview() {
        reviewOwed = true;
    }

    public void review(String name, String post, LocalDateTime at) {
        reviewOwed = false;
        reviewedName = name;
        reviewedPost = post;
        reviewedAt = at;
    }

    /** Nothing was decided that could be read afterwards. */
    public void waiveReview() {
        reviewOwed = false;
    }

    /** The document stops going round while it is its turn. */
    public void stop(int act) {
        state = StepState.STOPPED;
        heldUntil = null;
        endedBy = act;
    }

    public void strike(int act) {
        state = StepState.VOID;
        endedBy = act;
        reviewOwed = false;
    }

    /** Makes room for another before it. */
    public void move(int toStage, int toPlace) {
        stage = toStage;
        place = toPlace;
    }

    public PostAt post() {
        return new PostAt(unitId, rank, title);
    }

    public boolean live() {
        return state != StepState.VOID && submission == document.submission();
    }

    /** Whether a paper that goes round by hand needs a stamp here. */
    public boolean onPaper() {
        return live() && kind != StepKind.CIRCULATION && !state.passed();
    }

    public Optional<Stamped> stamp() {
        return Optional.ofNullable(stamp).filter(given -> given.mark() != null);
    }

    public Long id() {
        return id;
    }

    public ApprovalDocument document() {
        return document;
    }

    public int submission() {
        return submission;
    }

    public int stage() {
        return stage;
    }

    public int lane() {
        return lane;
    }

    public int place() {
        return place;
    }

    public StepKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public String ground() {
        return ground;
    }

    /** How many lanes of its stage are enough; 0 for all. */
    public int enough() {
        return enough;
    }

    public StepState state() {
        return state;
    }

    public int madeBy() {
        return madeBy;
    }

    public Integer endedBy() {
        return endedBy;
    }

    public LocalDateTime since() {
        return since;
    }

    public LocalDateTime due() {
        return due;
    }

    public LocalDate heldUntil() {
        return heldUntil;
    }

    public boolean reviewOwed() {
        return reviewOwed;
    }

    public String reviewedName() {
        return reviewedName;
    }

    public String reviewedPost() {
        return reviewedPost;
    }

    public LocalDateTime reviewedAt() {
        return reviewedAt;
    }
}
