package org.gijido.approvals.circulating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Places;
import org.gijido.platform.Command;
import org.gijido.shared.BusinessException;

/** Does with documents what people ask for. The row of the document is locked meanwhile: two at once come one after the other. */
@Stateless
public class ActService {

    /** Written by their own services, for they come with a content or by two persons. */
    private static final Set<Act> ELSEWHERE = Set.of(Act.READ, Act.EDIT, Act.SUBMIT, Act.DELETE_DRAFT, Act.CORRECT_FORMAL,
            Act.RECORD_PAPER_ROUND);

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Places places;
    @Inject
    private Telling telling;
    @Inject
    private AmongMany many;
    @Inject
    private OneAct once;

    /**
     * Does it once.
     *
     * @param order with a number of its own; the same sent again changes nothing
     * @throws BusinessException with the sentence of the matrix, or of what the act itself needs
     */
    public Receipt act(Caller caller, long id, Order order) {
        caller.require(Permission.APPROVAL_ACT);
        if (ELSEWHERE.contains(order.act())) {
            throw BusinessException.invalid("approvals.error.noAct");
        }
        ApprovalDocument document = rows.lock(id);
        Command command = Command.of(order.commandId(), caller.accountId(), "approvals.act", id, order.act(), order.version(),
                order.step(), order.note(), order.target(), order.about(), order.until(), order.route(), order.papersSeen());
        return once.of(command, document, () -> act(caller, document, rows.steps(document), order, false));
    }

    /**
     * Stamps a box, once, as one of several that are pressed at once: who presses has read it as it is.
     *
     * @param version of the content that the list showed
     * @throws BusinessException as of any act; CONFLICT too for what is stamped only by who has it open
     */
    public Receipt stamp(Caller caller, long id, UUID commandId, int version, long step) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.lock(id);
        Command command = Command.of(commandId, caller.accountId(), "approvals.stamp", id, version, step);
        return once.of(command, document, () -> {
            List<ApprovalStep> steps = rows.steps(document);
            Act act = steps.stream().filter(one -> one.id() == step).findFirst().map(AmongMany::act)
                    .orElseThrow(Refusals::notFound);
            return act(caller, document, steps, new Order(commandId, act, version, step, null), true);
        });
    }

    /** Whoever may not act, or not now, is told that before what else stands against it. */
    private ApprovalAct act(Caller caller, ApprovalDocument document, List<ApprovalStep> steps, Order order, boolean amongMany) {
        Set<Long> before = Telling.waiting(steps);
        Course course = courses.of(caller, document, steps);
        if (amongMany && order.version() == document.version() && course.open().contains(order.act())) {
            steps.stream().filter(one -> one.id().equals(order.step()) && one.state().turn())
                    .forEach(one -> many.require(caller, document, one));
        }
        ApprovalAct act = course.act(order, false);
        if (order.act() == Act.REROUTE) {
            places.required(order.route().stream().map(step -> step.planned().post()).toList(), act.at().toLocalDate());
        }
        telling.of(caller, document, steps, act, before);
        return act;
    }

    /**
     * The steps by which sections are asked besides: their heads speak for them.
     *
     * @param units in the order in which they are asked
     */
    public List<Order.Routed> sections(Caller caller, List<Long> units) {
        caller.require(Permission.APPROVAL_ACT);
        LocalDate today = courses.now().toLocalDate();
        List<PostAt> heads = units.stream().map(unit -> places.head(unit, today)).toList();
        Map<PostAt, String> words = places.words(heads, today);
        return heads.stream().map(post -> new Order.Routed(new PlannedStep(1, 1, 1, StepKind.CONCURRENCE, post, ""),
                words.get(post))).toList();
    }

    /** The steps of a way that somebody lays out, in words of today; who may, is asked when it is ordered. */
    public List<Order.Routed> way(Caller caller, List<PlannedStep> planned) {
        caller.require(Permission.APPROVAL_ACT);
        LocalDate today = courses.now().toLocalDate();
        List<PostAt> posts = planned.stream().map(PlannedStep::post).toList();
        Map<PostAt, String> words = places.words(posts, today);
        return planned.stream().map(step -> new Order.Routed(step, words.get(step.post()))).toList();
    }
}
