package org.gijido.approvals.circulating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.ApprovalActed;
import org.gijido.approvals.State;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.sealing.Sealing;
import org.gijido.shared.FeatureOnly;

/** What follows every act, whoever does it: it is kept, numbered, sealed where it decides, and told. */
@Dependent
@FeatureOnly
public class Telling {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Numbering numbering;
    @Inject
    private Sealing sealing;
    @Inject
    private Event<ApprovalActed> acts;
    @Inject
    private Event<TurnsCame> turns;

    /** The steps that wait, by id; to be asked before the act. */
    public static Set<Long> waiting(List<ApprovalStep> steps) {
        return turns(steps).stream().map(ApprovalStep::id).collect(Collectors.toSet());
    }

    /**
     * @param steps   all of the document, with what the act made
     * @param waiting the steps that waited before it
     */
    public void of(Caller caller, ApprovalDocument document, List<ApprovalStep> steps, ApprovalAct act, Set<Long> waiting) {
        rows.keep(steps, act);
        numbering.after(document, act);
        Map<String, Object> detail = new HashMap<>(Map.of("act", act.act().name(), "number", act.number(), "version",
                document.version(), "state", document.state().name()));
        if (document.state() == State.DECIDED && act.at().equals(document.endedAt())) {
            detail.put("seal", sealing.seal(document, rows.acts(document), act.at()));
        }
        acts.fire(new ApprovalActed(document.id(), act.act(), act.number(), document.state(), detail, caller.actor()));
        List<ApprovalStep> came = turns(steps).stream().filter(step -> !waiting.contains(step.id())).toList();
        if (!came.isEmpty()) {
            turns.fire(
                    new TurnsCame(document.id(), came.stream().map(ApprovalStep::post).toList(),
                            courses.inStead(document, steps, came),
                            caller.actor()));
        }
    }

    private static List<ApprovalStep> turns(List<ApprovalStep> steps) {
        return steps.stream().filter(step -> step.live() && step.state().turn()).toList();
    }
}
