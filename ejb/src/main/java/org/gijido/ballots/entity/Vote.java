package org.gijido.ballots.entity;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * What is put to the vote: one item, or several together 一括. It is made with its first round, and from then on its items stand
 * and cannot be changed or taken away.
 *
 * <p>The attempts are its rounds ({@link VoteRound}), numbered from 1. Majority and seats are those of the item for good; the
 * method belongs to the attempt and may be another each time: ballots are counted after an objection to 起立, and two persons can
 * settle another way. A new round is opened when the one before was made void or objected to, or when what is put of the item is
 * another thing than before, or seats of an election are still open.
 *
 * <p>It has no result of its own: what was decided follows from its rounds that were declared and stand.
 */
@Entity
@Table(name = "votes")
public class Vote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sitting_id")
    private long sittingId;
    @Enumerated(EnumType.STRING)
    private VoteMethod method;
    @Enumerated(EnumType.STRING)
    private Majority majority;
    @Column(name = "elected_seats")
    private int electedSeats;
    @Column(name = "last_round")
    private int lastRound;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vote_items", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "place")
    @Column(name = "item_id")
    private List<Long> items = new ArrayList<>();

    protected Vote() {
    }

    public Vote(List<AgendaItemRow> together) {
        AgendaItemRow first = together.getFirst();
        sittingId = first.sittingId();
        method = first.method();
        majority = first.majority();
        electedSeats = first.electedSeats();
        together.forEach(item -> items.add(item.id()));
    }

    /** The number of the next attempt, from 1. */
    public int nextRound() {
        return ++lastRound;
    }

    /** The round that begins may be taken otherwise than the one before: after an objection to 起立 the ballots are counted. */
    public void takeBy(VoteMethod other) {
        method = other;
    }

    public long id() {
        return id;
    }

    public long sittingId() {
        return sittingId;
    }

    public VoteMethod method() {
        return method;
    }

    public Majority majority() {
        return majority;
    }

    public int electedSeats() {
        return electedSeats;
    }

    public int lastRound() {
        return lastRound;
    }

    public List<Long> items() {
        return List.copyOf(items);
    }

    public boolean election() {
        return majority == Majority.ELECTION;
    }
}
