package org.gijido.approvals.routing;

import static org.gijido.approvals.routing.Ways.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gijido.approvals.City;
import org.gijido.approvals.PlannedStep;
import org.gijido.directory.PostRank;
import org.junit.jupiter.api.Test;

class PullUpTest {

    @Test
    void superiorsOfTheLineUpToTheDecider() {
        List<PlannedStep> steps = plan();
        assertEquals(steps.subList(1, 3), PullUp.superiors(steps, steps.getFirst()));
        assertEquals(List.of(), PullUp.superiors(steps, steps.getLast()));
    }

    @Test
    void sectionThatHasNotAnsweredIsNotSkipped() {
        List<PlannedStep> steps = plan(City.BUDGET);
        assertEquals(steps.subList(1, 2), PullUp.superiors(steps, steps.getFirst()), "only the deputy: then 財政課 is asked");
        List<PlannedStep> answered = steps.stream().filter(step -> step.post().unitId() == City.SYSTEMS
                || step.post().unitId() == City.SYSTEMS_PLANNING).toList();
        assertEquals(answered.subList(1, 3), PullUp.superiors(answered, answered.getFirst()));
    }

    @Test
    void sectionPullsUpInItsOwnLane() {
        List<PlannedStep> steps = plan(City.BUDGET_SECTION, City.TREASURY);
        PlannedStep budgetSection = steps.get(2);
        assertEquals(List.of(steps.get(3)), PullUp.superiors(steps, budgetSection));
        assertEquals(List.of(), PullUp.superiors(steps, steps.get(3)));
    }

    private static List<PlannedStep> plan(Long... concurrence) {
        return RoutePlan.of(decision(PostRank.DIVISION_HEAD, concurrence), Ways.CLERK, City.without(), List.of(), Ways.SETTINGS);
    }
}
