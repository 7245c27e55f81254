package org.gijido.approvals.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.platform.RowRefusals;

/**
 * Whether every amount of every matter has exactly one row. All that is wrong is told at once, by row, so that the file is
 * mended once.
 */
final class DecisionTableCheck {
    /** The headings, where no row of a file is at fault. */
    private static final int HEADINGS = 1;

    private final Set<String> forms;
    private final RowRefusals refusals;

    private DecisionTableCheck(Set<String> forms, RowRefusals refusals) {
        this.forms = forms;
        this.refusals = refusals;
    }

    /**
     * Of a code with a row that could not be read nothing is told here.
     *
     * @param asked codes that need a row
     * @param forms codes of the forms with which papers can begin, as they are to be told
     */
    static void check(ReadRules read, Set<String> asked, Set<String> forms, RowRefusals refusals) {
        DecisionTableCheck check = new DecisionTableCheck(forms, refusals);
        Map<String, List<NumberedRule>> kinds = read.rules().stream().filter(one -> !read.broken().contains(one.rule().kind()))
                .collect(Collectors.groupingBy(one -> one.rule().kind(), LinkedHashMap::new, Collectors.toList()));
        asked.stream().filter(kind -> !kinds.containsKey(kind) && !read.broken().contains(kind)).sorted()
                .forEach(kind -> refusals.add(HEADINGS, "approvals.deciding.error.noRow", kind));
        kinds.values().forEach(check::ofKind);
    }

    private void ofKind(List<NumberedRule> rules) {
        NumberedRule first = rules.getFirst();
        rules.stream().filter(one -> !one.rule().matter().equals(first.rule().matter()))
                .forEach(one -> add(one, "otherMatter", one.rule().kind(), first.row(), first.rule().matter()));
        rules.stream().filter(one -> !one.rule().usual().form().equals(first.rule().usual().form()))
                .forEach(one -> add(one, "otherForm", one.rule().kind(), first.row(), first.rule().usual().form()));
        rules.stream().filter(one -> !one.rule().usual().form().isEmpty() && !forms.contains(one.rule().usual().form()))
                .forEach(one -> add(one, "noForm", one.rule().usual().form(), String.join("、", forms)));
        if (rules.stream().allMatch(one -> one.rule().byAmount())) {
            amounts(rules);
        } else {
            withoutAmounts(rules);
        }
    }

    /** Where the amount does not matter, one row says all; what stands beside it is never reached, or takes from it. */
    private void withoutAmounts(List<NumberedRule> rules) {
        NumberedRule all = rules.stream().filter(one -> !one.rule().byAmount()).findFirst().orElseThrow();
        rules.stream().filter(one -> one != all).forEach(one -> add(one, one.row() > all.row() ? "unreachable" : "overlap",
                all.row()));
    }

    private void amounts(List<NumberedRule> rules) {
        List<NumberedRule> sound = new ArrayList<>();
        for (NumberedRule rule : rules) {
            if (rule.from() > rule.end()) {
                add(rule, "backwards", rule.from(), rule.end());
                sound.add(rule.turned());
            } else {
                meets(rule, sound);
                sound.add(rule);
            }
        }
        gaps(sound);
    }

    private void meets(NumberedRule rule, List<NumberedRule> before) {
        Optional<NumberedRule> whole = before.stream().filter(rule::within).findFirst();
        if (whole.isPresent()) {
            add(rule, "unreachable", whole.get().row());
        } else {
            before.stream().filter(rule::overlaps).findFirst().ifPresent(other -> add(rule, "overlap", other.row()));
        }
    }

    /** From one yen on, or none, up to the end. */
    private void gaps(List<NumberedRule> rules) {
        long next = 1;
        NumberedRule last = null;
        for (NumberedRule rule : rules.stream().sorted(Comparator.comparing(NumberedRule::from)).toList()) {
            if (rule.from() > next) {
                add(rule, "gap", next, rule.from() - 1);
            }
            if (last == null || rule.end() > last.end()) {
                last = rule;
            }
            next = last.rule().to() == null ? Long.MAX_VALUE : last.end() + 1;
        }
        if (last != null && last.rule().to() != null) {
            add(last, "noEnd", last.end());
        }
    }

    private void add(NumberedRule rule, String what, Object... arguments) {
        refusals.add(rule.row(), "approvals.deciding.error." + what, arguments);
    }
}
