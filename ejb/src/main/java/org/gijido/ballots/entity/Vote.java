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

/** What is put to the vote: one item, or several together 一括. Its rounds are the attempts. */
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
