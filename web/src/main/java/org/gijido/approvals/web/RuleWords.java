package org.gijido.approvals.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.platform.Texts;

/** Rows of the table of decision classes in words, with the names that units have today. */
record RuleWords(Locale locale, OrganisationOfDay today) {

    /** A row in words; where it says nothing it is empty. */
    public record Line(String kind, String matter, String amount, String decider, String article, String concurrence,
            String examination, String circulation, boolean barred, String remark) {
    }

    Line line(DecisionRule rule) {
        return line(rule, rule.decider());
    }

    Line line(Decision decision) {
        return line(decision.rule(), decision.decider());
    }

    private Line line(DecisionRule rule, PostRank decider) {
        return new Line(rule.kind(), rule.matter(), amount(rule), Texts.of(locale, "approvals.post." + decider.name()),
                rule.article(), units(rule.concurrence()), units(rule.examination()), units(rule.circulation()), rule.barred(),
                rule.remark());
    }

    private String amount(DecisionRule rule) {
        if (!rule.byAmount()) {
            return "";
        }
        return rule.to() == null ? Texts.of(locale, "approvals.deciding.from", rule.from())
                : Texts.of(locale, "approvals.deciding.fromTo", rule.from(), rule.to());
    }

    private String units(List<Long> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining(Texts.of(locale, "approvals.deciding.and")));
    }

    private String unit(long id) {
        return today.find(id).isPresent() ? today.name(id) : Texts.of(locale, "approvals.deciding.unitGone");
    }
}
