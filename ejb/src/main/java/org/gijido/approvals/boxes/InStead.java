package org.gijido.approvals.boxes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Places;
import org.gijido.directory.PostRank;
import org.gijido.platform.InList;

/**
 * What somebody decides today in the stead of others who are away. It asks only for documents that wait for one who is, and
 * nothing for plain staff, who decide in nobody's stead: every page asks.
 */
@Dependent
class InStead {

    private static final String WAITING = """
            select s from ApprovalStep s join fetch s.document d
            where s.state in (org.gijido.approvals.StepState.WAITING, org.gijido.approvals.StepState.HELD)
            and s.kind = org.gijido.approvals.StepKind.DECISION and coalesce(s.unitId, 0) in %s
            order by d.urgent desc, s.due, s.id""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Places places;

    Stream<BoxRow> of(Caller caller, int most) {
        if (caller.personId() == null || caller.posts().stream().allMatch(post -> post.rank().equals(PostRank.STAFF.name()))) {
            return Stream.empty();
        }
        List<Long> units = places.unitsOfAway();
        if (units.isEmpty()) {
            return Stream.empty();
        }
        InList away = new InList("units", units);
        List<ApprovalStep> waiting = away.bind(entities.createQuery(WAITING.formatted(away), ApprovalStep.class))
                .setMaxResults(most).getResultList();
        Map<ApprovalDocument, List<ApprovalStep>> ways = rows.steps(waiting.stream().map(ApprovalStep::document).toList());
        return waiting.stream().filter(step -> courses.of(caller, step.document(), ways.get(step.document())).open()
                .contains(Act.SUBSTITUTE_DECIDE)).map(step -> BoxService.row(step, true));
    }
}
