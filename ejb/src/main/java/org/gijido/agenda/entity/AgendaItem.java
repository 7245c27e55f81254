package org.gijido.agenda.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.hibernate.annotations.OptimisticLock;

/** An item of a sitting's order of business. */
@Entity
@Table(name = "agenda_items")
public class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sitting_id")
    private long sittingId;
    /** Moved by its neighbours as well, which is no change of the item. */
    @OptimisticLock(excluded = true)
    private int place;
    @Column(name = "order_day")
    private String day;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    private String number;
    private String title;
    private String proposer;
    private String committee;
    @Enumerated(EnumType.STRING)
    @Column(name = "committee_report")
    private CommitteeReport report;
    @Enumerated(EnumType.STRING)
    @Column(name = "put_to_vote")
    private PutToVote put;
    private String meaning;
    @Enumerated(EnumType.STRING)
    private Majority majority;
    @Enumerated(EnumType.STRING)
    private VoteMethod method;
    @Column(name = "elected_seats")
    private int electedSeats;
    private Integer bundle;
    private boolean added;
    @Column(name = "own_label")
    private String ownLabel;
    /** One a line. */
    private String candidates;
    @Version
    private int version;

    protected AgendaItem() {
    }

    public AgendaItem(long sittingId, int place, AgendaItemPlan plan) {
        this.sittingId = sittingId;
        this.place = place;
        word(plan);
    }

    /** @param plan checked before */
    public final void word(AgendaItemPlan plan) {
        day = plan.day();
        kind = plan.kind();
        number = plan.number();
        title = plan.title();
        proposer = plan.proposer();
        committee = plan.committee();
        report = plan.report();
        put = plan.put();
        meaning = plan.meaning();
        majority = plan.majority();
        method = plan.method();
        electedSeats = plan.electedSeats();
        added = plan.added();
        ownLabel = plan.ownLabel();
        candidates = String.join("\n", plan.others());
    }

    public void takePlace(int newPlace) {
        place = newPlace;
    }

    /** @param newBundle null to be put alone */
    public void join(Integer newBundle) {
        bundle = newBundle;
    }

    public AgendaItemPlan plan() {
        return new AgendaItemPlan(day, kind, number, title, proposer, committee, report, put, meaning, majority, method,
                electedSeats, added, ownLabel, candidates.lines().toList());
    }

    public Long id() {
        return id;
    }

    public long sittingId() {
        return sittingId;
    }

    public int place() {
        return place;
    }

    public Integer bundle() {
        return bundle;
    }

    public int version() {
        return version;
    }
}
