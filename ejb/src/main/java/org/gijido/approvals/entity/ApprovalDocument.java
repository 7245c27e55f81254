package org.gijido.approvals.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

import org.gijido.access.Caller;
import org.gijido.approvals.Content;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.State;
import org.gijido.approvals.Writer;
import org.gijido.directory.PostRank;
import org.gijido.numbers.DocumentNumber;
import org.gijido.numbers.FiscalYear;
import org.gijido.platform.Signature;

/**
 * A matter that somebody puts up to be decided 起案文書.
 *
 * <p>It is drafted, submitted and goes round, step by step, until it is decided; it may come back and be submitted again. What
 * is decided is sealed. Its row is what two who act on it at once wait for; nothing else of it is shared with other documents.
 */
@Entity
@Table(name = "approval_documents")
public class ApprovalDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private State state;
    @Embedded
    private Signature drafter;
    @Column(name = "drafter_post")
    private String drafterPost;
    @ElementCollection
    @CollectionTable(name = "approval_co_drafters", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "person_id")
    private Set<Long> coDrafters = new HashSet<>();
    /** The unit of the post in which it was drafted; 0 above all departments. */
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "department_id")
    private long departmentId;
    @Enumerated(EnumType.STRING)
    @Column(name = "drafter_rank")
    private PostRank drafterRank;
    /** The table of deciders that it was last submitted by. */
    @Column(name = "decision_table")
    private Integer decisionTable;
    /** Who decides it, when that is a higher one than the table asks for. */
    @Enumerated(EnumType.STRING)
    @Column(name = "decider_rank")
    private PostRank chosenDecider;
    private String subject;
    /** The code of its kind in the table of deciders; empty before it is chosen. */
    private String matter;
    /** In yen; null for a matter without one. */
    private Long amount;
    /** Of the draft: one more with each change. */
    private int revision;
    /** Of the content: 0 before the first submission. */
    private int version;
    private int submission;
    /** The number of the last act. */
    private int acts;
    private boolean urgent;
    private boolean secret;
    /** 併用: something of it goes round on paper. */
    @Column(name = "with_paper")
    private boolean withPaper;
    /** Whether nobody decides it in the stead of another. */
    private boolean barred;
    @Column(name = "barred_why")
    private String barredWhy;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "number_symbol")
    private String numberSymbol;
    @Column(name = "number_year")
    private Integer numberYear;
    @Column(name = "number_given")
    private Integer numberGiven;
    @Column(name = "number_branch")
    private int numberBranch;
    /** Of whose number it takes a branch. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "branch_of")
    private ApprovalDocument branchOf;
    @Column(name = "enforced_on")
    private LocalDate enforcedOn;
    /** Null while nobody writes it. */
    @Embedded
    private Writer writer;

    protected ApprovalDocument() {}

    /**
     * A new draft.
     *
     * @param post  in which it is drafted
     * @param words the same in words
     */
    public ApprovalDocument(Hand hand, Caller.Post post, String words, String subject, LocalDateTime now) {
        this.state = State.DRAFT;
        this.drafter = new Signature(hand.actor());
        this.drafterPost = words;
        this.unitId = post.unitId();
        this.departmentId = post.departmentId();
        this.drafterRank = PostRank.valueOf(post.rank());
        this.subject = subject;
        this.matter = "";
        this.createdAt = now;
    }

    /** @return the number of the act that is being done */
    public int nextAct() {
        return ++acts;
    }

    public void submit(LocalDateTime now) {
        submission++;
        writer = null;
        version++;
        submittedAt = now;
        endedAt = null;
    }

    /** A formal correction on the way. */
    public void correct() {
        version++;
    }

    /** The draft says this now. */
    public void write(Content content) {
        subject = content.subject();
        matter = content.matter();
        amount = content.amount();
        withPaper = !content.papers().isEmpty();
        revision++;
    }

    /** Who has it before them to write it. */
    public Optional<Writer> writer() {
        return Optional.ofNullable(writer);
    }

    public void writtenBy(Writer other) {
        writer = other;
    }

    /** Nobody has it before them any more. */
    public void leave() {
        writer = null;
    }

    /** Something beside the texts of the draft changed. @return the revision that it is now */
    public int revise() {
        return ++revision;
    }

    public void entitle(String words) {
        subject = words;
    }

    public void moveTo(State next) {
        state = next;
    }

    public void end(LocalDateTime now) {
        endedAt = now;
    }

    public void enforce(LocalDate day) {
        enforcedOn = day;
    }

    public void handle(boolean asUrgent, boolean asSecret) {
        urgent = asUrgent;
        secret = asSecret;
    }

    /**
     * Who decides, from now on.
     *
     * @param table  the edition of the table that says so
     * @param chosen a higher one than it asks for; null for the one that it asks for
     */
    public void decideBy(int table, PostRank chosen) {
        decisionTable = table;
        chosenDecider = chosen;
    }

    /** The post in which it was drafted. */
    public PostAt drafterAt() {
        return new PostAt(unitId == 0 ? null : unitId, drafterRank);
    }

    public Integer decisionTable() {
        return decisionTable;
    }

    public Optional<PostRank> chosenDecider() {
        return Optional.ofNullable(chosenDecider);
    }

    public long departmentId() {
        return departmentId;
    }

    /** @param why the article or the dissent that bars it; null when it may be decided in the stead of another */
    public void bar(String why) {
        barred = why != null;
        barredWhy = why;
    }

    public boolean isOf(Hand hand) {
        return hand.is(drafter.actor().personId(), drafter.actor().accountId());
    }

    /** Its number 文書番号, once it has one. */
    public Optional<DocumentNumber> number() {
        return numberGiven == null ? Optional.empty()
                : Optional.of(new DocumentNumber(numberSymbol, new FiscalYear(numberYear), numberGiven, numberBranch));
    }

    public void number(DocumentNumber given) {
        numberSymbol = given.symbol();
        numberYear = given.year().year();
        numberGiven = given.number();
        numberBranch = given.branch();
    }

    /** Of whose number it takes a branch 枝番, or has taken one; empty when its number is its own. */
    public Optional<ApprovalDocument> branchOf() {
        return Optional.ofNullable(branchOf);
    }

    public boolean isBranchOf(long other) {
        return branchOf != null && branchOf.id() == other;
    }

    /** @param of null for a number of its own */
    public void branchOf(ApprovalDocument of) {
        branchOf = of;
    }

    public Long id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Signature drafter() {
        return drafter;
    }

    /** Persons who write it together with the drafter. */
    public Set<Long> coDrafters() {
        return Set.copyOf(coDrafters);
    }

    public void write(Set<Long> together) {
        coDrafters.clear();
        coDrafters.addAll(together);
    }

    public String drafterPost() {
        return drafterPost;
    }

    public long unitId() {
        return unitId;
    }

    public String subject() {
        return subject;
    }

    public String matter() {
        return matter;
    }

    public Long amount() {
        return amount;
    }

    public int revision() {
        return revision;
    }

    public int version() {
        return version;
    }

    public int submission() {
        return submission;
    }

    public int acts() {
        return acts;
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean secret() {
        return secret;
    }

    public boolean withPaper() {
        return withPaper;
    }

    /** Why nobody decides it in the stead of another, when nobody does. */
    public Optional<String> barred() {
        return barred ? Optional.of(barredWhy) : Optional.empty();
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }

    public LocalDate enforcedOn() {
        return enforcedOn;
    }
}
