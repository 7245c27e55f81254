package org.gijido.approvals.routing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gijido.approvals.City;
import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.PostRank;

/** Ways in words, for tests: stages by {@code /}, lanes by {@code |}, posts of a lane by {@code >}. */
final class Ways {
    static final RouteSettings SETTINGS = new RouteSettings(true, City.AFFAIRS, Map.of());
    static final Drafter CLERK = new Drafter(City.CLERK, new PostAt(City.SYSTEMS_PLANNING, PostRank.STAFF));
    private static final Map<StepKind, String> KINDS = Map.of(StepKind.LINE, "回", StepKind.CONCURRENCE, "合",
            StepKind.EXAMINATION, "審", StepKind.DECISION, "決", StepKind.CIRCULATION, "供");
    private static final Map<PostRank, String> RANKS = Map.of(PostRank.MAYOR, "市長", PostRank.VICE_MAYOR, "副市長",
            PostRank.DEPARTMENT_HEAD, "長", PostRank.DEPUTY_DEPARTMENT_HEAD, "次長", PostRank.DIVISION_HEAD, "長",
            PostRank.DEPUTY_DIVISION_HEAD, "補佐", PostRank.SECTION_HEAD, "長", PostRank.STAFF, "員");

    private Ways() {
    }

    static Decision decision(PostRank decider, Long... concurrence) {
        return decision(decider, List.of(concurrence), List.of(), List.of());
    }

    static Decision decision(PostRank decider, List<Long> concurrence, List<Long> examination, List<Long> circulation) {
        return new Decision(1, new DecisionRule("a", "甲", null, null, decider, "別表第2-3", concurrence, examination, circulation,
                false, ""), decider);
    }

    static String words(List<PlannedStep> steps) {
        return new TreeMap<>(steps.stream().collect(Collectors.groupingBy(PlannedStep::stage))).values().stream()
                .map(Ways::stage).collect(Collectors.joining(" / "));
    }

    private static String stage(List<PlannedStep> steps) {
        String lanes = new TreeMap<>(steps.stream().collect(Collectors.groupingBy(PlannedStep::lane))).values().stream()
                .map(lane -> lane.stream().map(step -> post(step.post())).collect(Collectors.joining(">")))
                .collect(Collectors.joining("|"));
        return KINDS.get(steps.getFirst().kind()) + lanes;
    }

    private static String post(PostAt post) {
        return (post.unitId() == null ? "" : City.ORGANISATION.name(post.unitId())) + RANKS.get(post.rank());
    }
}
