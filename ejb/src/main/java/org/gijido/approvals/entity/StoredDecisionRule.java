package org.gijido.approvals.entity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.Filing;
import org.gijido.approvals.UsualDraft;
import org.gijido.directory.PostRank;

/** A rule as a row; units stand in one column by number, separated by commas. */
@Embeddable
public class StoredDecisionRule {
    private static final String SEPARATOR = ",";

    private String kind;
    private String matter;
    @Column(name = "amount_from")
    private Long from;
    @Column(name = "amount_to")
    private Long to;
    @Enumerated(EnumType.STRING)
    @Column(name = "decider_rank")
    private PostRank decider;
    private String article;
    private String concurrence;
    private String examination;
    private String circulation;
    private boolean barred;
    private String remark;
    @Column(name = "form_code")
    private String form;
    @Embedded
    private Filing filing;

    protected StoredDecisionRule() {}

    StoredDecisionRule(DecisionRule rule) {
        kind = rule.kind();
        matter = rule.matter();
        from = rule.from();
        to = rule.to();
        decider = rule.decider();
        article = rule.article();
        concurrence = joined(rule.concurrence());
        examination = joined(rule.examination());
        circulation = joined(rule.circulation());
        barred = rule.barred();
        remark = rule.remark();
        form = rule.usual().form();
        filing = rule.usual().filing();
    }

    DecisionRule rule() {
        return new DecisionRule(kind, matter, from, to, decider, article, units(concurrence), units(examination),
                units(circulation), barred, remark, new UsualDraft(form, filing));
    }

    private static String joined(List<Long> units) {
        return units.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    private static List<Long> units(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(SEPARATOR)).map(Long::valueOf).toList();
    }
}
