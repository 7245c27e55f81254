package org.gijido.approvals.entity;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.gijido.approvals.DecisionRule;

/** A table of decision classes as it was made. Written once. */
@Entity
@Table(name = "decision_tables")
public class StoredDecisionTable {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    private int number;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "decision_rules", joinColumns = @JoinColumn(name = "table_id"))
    @OrderColumn(name = "rule_no")
    private List<StoredDecisionRule> rules;

    protected StoredDecisionTable() {}

    public StoredDecisionTable(int number, LocalDateTime madeAt, String madeBy, List<DecisionRule> rules) {
        this.number = number;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.rules = rules.stream().map(StoredDecisionRule::new).toList();
    }

    public int id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public List<DecisionRule> rules() {
        return rules.stream().map(StoredDecisionRule::rule).toList();
    }
}
