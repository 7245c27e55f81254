package org.gijido.ballots.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.gijido.agenda.PutToVote;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.VoteState;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * One attempt at a vote. Whoever changes it holds the lock of its row, which puts ballots and closing in an order. Its life:
 *
 * <ol>
 * <li>Opened: what is put, by which method and version of the council's rules, and how many are in office, is fixed at once;
 * beside it lie the frozen seats. Later changes of rules or roll do not touch it, but for members who leave.
 * <li>Ballots come in beside it. The tablets are stopped by {@link #startClosing}, where ballots on their way are waited for, or
 * by {@link #handOver} to paper.
 * <li>{@link #close}: the count, the reckoning and the outcome are fixed. Without tablets this follows the opening at once, and
 * {@link FiguresKept} tells what nobody counted.
 * <li>A tie waits for the chair ({@link #cast}), equal votes of an election for the lot ({@link #drawn}). Only then the outcome
 * is final.
 * <li>{@link #declare}: it stands, with the words that were read. A correction of the words lies beside them.
 * <li>{@link #object} leaves it as it is and lets the next round be opened.
 * </ol>
 *
 * <p>Until it is declared two persons may make it void ({@link #reset}). It stays in the record however it ended.
 */
@Entity
@Table(name = "vote_rounds")
public class VoteRound {

    /** @param number from 1 within the vote */
    @Embeddable
    public record Key(@Column(name = "vote_id") long voteId, @Column(name = "round") int number) implements Serializable {
    }

    @EmbeddedId
    private Key id;
    @Column(name = "sitting_id")
    private long sittingId;
    @Enumerated(EnumType.STRING)
    private VoteState state;
    @Enumerated(EnumType.STRING)
    private VoteMethod method;
    /** What of the item was put in this round. */
    @Enumerated(EnumType.STRING)
    private PutToVote put;
    /** Seats that an election fills in this round; 0 for all else. */
    @Column(name = "elected_seats")
    private int electedSeats;
    @Column(name = "rules_version")
    private int rulesVersion;
    @Column(name = "in_office")
    private int inOffice;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;
    @Column(name = "declared_at")
    private LocalDateTime declaredAt;
    @Column(name = "objected_at")
    private LocalDateTime objectedAt;
    @Column(name = "in_favour")
    private int inFavour;
    private int against;
    private int abstained;
    @Column(name = "not_pressed")
    private int notPressed;
    private int base;
    private int needed;
    @Enumerated(EnumType.STRING)
    private FiguresKept figures;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String arithmetic;
    private String sentence;
    /** What the chair said in a tie; null otherwise. */
    @Column(name = "casting_in_favour")
    private Boolean castingInFavour;
    @Column(name = "reset_asked_by")
    private Long resetAskedBy;
    @Column(name = "reset_reason")
    private String resetReason;

    protected VoteRound() {
    }

    public VoteRound(Vote vote, PutToVote put, int electedSeats, int rulesVersion, int inOffice, LocalDateTime now) {
        id = new Key(vote.id(), vote.nextRound());
        sittingId = vote.sittingId();
        state = VoteState.OPEN;
        method = vote.method();
        this.put = put;
        this.electedSeats = electedSeats;
        figures = FiguresKept.ALL;
        this.rulesVersion = rulesVersion;
        this.inOffice = inOffice;
        openedAt = now;
    }

    public void startClosing(LocalDateTime until) {
        move(VoteState.CLOSING);
        closesAt = until;
    }

    public void handOver(LocalDateTime now) {
        move(VoteState.PAPER);
        closesAt = now;
    }

    public void close(Count count, FiguresKept kept, Decision decision, LocalDateTime now) {
        move(VoteState.CLOSED);
        figures = kept;
        inFavour = count.inFavour();
        against = count.against();
        abstained = count.abstain();
        notPressed = count.notPressed();
        base = decision.base();
        needed = decision.needed();
        outcome = decision.outcome();
        arithmetic = decision.arithmetic();
        closedAt = now;
    }

    /** The chair's casting vote in a tie. @return false when the same was said already */
    public boolean cast(boolean favour) {
        requireTie();
        if (Boolean.valueOf(favour).equals(castingInFavour)) {
            return false;
        }
        castingInFavour = favour;
        outcome = favour ? Outcome.PASSED : Outcome.REJECTED;
        return true;
    }

    /** @throws BusinessException CONFLICT unless a tie waits for the chair, or for the declaration of what the chair said */
    public void requireTie() {
        requireState(VoteState.CLOSED);
        if (outcome != Outcome.TIE && castingInFavour == null) {
            throw BusinessException.conflict("ballots.error.noTie");
        }
    }

    /** @throws BusinessException CONFLICT unless it was declared and nobody objected */
    public void requireStanding() {
        requireState(VoteState.DECLARED);
        if (objectedAt != null) {
            throw BusinessException.conflict("ballots.error.objected");
        }
    }

    /** The lot has filled the last seats. */
    public void drawn() {
        requireState(VoteState.CLOSED);
        outcome = Outcome.ELECTED;
    }

    public void declare(String words, LocalDateTime now) {
        if (!outcome.isFinal()) {
            throw BusinessException.conflict("ballots.error.notDecided");
        }
        move(VoteState.DECLARED);
        sentence = words;
        declaredAt = now;
    }

    /** 異議 to the declared result: another round may be opened. @return false when that was noted already */
    public boolean object(LocalDateTime now) {
        requireState(VoteState.DECLARED);
        if (objectedAt != null) {
            return false;
        }
        objectedAt = now;
        return true;
    }

    public void askReset(long accountId, String reason) {
        if (!state.leadsTo(VoteState.RESET)) {
            throw BusinessException.conflict("ballots.error.notRunning");
        }
        resetAskedBy = accountId;
        resetReason = reason;
    }

    /** Confirmed by another person than the one who asked. */
    public void reset() {
        if (resetAskedBy == null) {
            throw BusinessException.conflict("ballots.error.noResetAsked");
        }
        move(VoteState.RESET);
    }

    private void move(VoteState next) {
        if (!state.leadsTo(next)) {
            throw BusinessException.conflict("ballots.error.state." + state.name());
        }
        state = next;
    }

    private void requireState(VoteState wanted) {
        if (state != wanted) {
            throw BusinessException.conflict("ballots.error.state." + state.name());
        }
    }

    public Key id() {
        return id;
    }

    public long sittingId() {
        return sittingId;
    }

    public VoteState state() {
        return state;
    }

    public VoteMethod method() {
        return method;
    }

    public PutToVote put() {
        return put;
    }

    public int electedSeats() {
        return electedSeats;
    }

    public FiguresKept figures() {
        return figures;
    }

    public int rulesVersion() {
        return rulesVersion;
    }

    public int inOffice() {
        return inOffice;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    public LocalDateTime closesAt() {
        return closesAt;
    }

    public LocalDateTime declaredAt() {
        return declaredAt;
    }

    public boolean objected() {
        return objectedAt != null;
    }

    public Count count() {
        return new Count(inFavour, against, abstained, notPressed);
    }

    public Decision decision() {
        return new Decision(outcome, base, needed, arithmetic);
    }

    public Outcome outcome() {
        return outcome;
    }

    public String sentence() {
        return sentence;
    }

    public Boolean castingInFavour() {
        return castingInFavour;
    }

    public boolean resetAsked() {
        return resetAskedBy != null && state != VoteState.RESET;
    }

    public Long resetAskedBy() {
        return resetAskedBy;
    }

    public String resetReason() {
        return resetReason;
    }

    /** Whether the item may be put to the vote once more. */
    public boolean repeatable() {
        return state == VoteState.RESET || objected();
    }

    /** Whether it was declared and nobody objected. */
    public boolean stands() {
        return state == VoteState.DECLARED && !objected();
    }
}
