package org.gijido.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.entity.Councillor;
import org.gijido.assembly.entity.SpeakingTurn;
import org.gijido.shared.BusinessException;

/** Arranges who speaks when. Orders of a kind run 1, 2, 3 … without gaps. */
@Stateless
public class SpeakingOrderService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyRepository assembly;
    @Inject
    private Event<AssemblyChanged> events;

    /**
     * Adds a turn at the end of its kind.
     *
     * @throws BusinessException CONFLICT when the councillor has such a turn already and may have but one
     */
    public long add(Caller caller, TurnPlan plan) {
        caller.require(Permission.ASSEMBLY_EDIT);
        assembly.sessionForUpdate(plan.sessionId());
        List<SpeakingTurn> same = assembly.turns(plan.sessionId(), plan.kind());
        if (entities.find(Councillor.class, plan.councillorId()) == null) {
            throw BusinessException.notFound("assembly.error.noCouncillor");
        }
        if (plan.kind().onceInSession() && same.stream().anyMatch(turn -> turn.councillorId() == plan.councillorId())) {
            throw BusinessException.conflict("assembly.error.speaksAlready", plan.kind().label());
        }
        SpeakingTurn turn = new SpeakingTurn(plan.sessionId(), plan.councillorId(), plan.kind(), same.size() + 1);
        turn.arrange(sittingOf(plan.sessionId(), plan.sittingId()), plan.method(), plan.minutes());
        entities.persist(turn);
        fire(caller, "turnAdded", turn);
        return turn.id();
    }

    /**
     * Changes day, method, minutes and place together, or nothing of them.
     *
     * @param version the one that was shown
     * @throws BusinessException CONFLICT when another changed it meanwhile, INVALID for minutes or a place that cannot be
     */
    public void arrange(Caller caller, long turnId, int version, TurnChange change) {
        caller.require(Permission.ASSEMBLY_EDIT);
        SpeakingTurn turn = assembly.turn(turnId);
        assembly.sessionForUpdate(turn.sessionId());
        if (turn.version() != version) {
            throw BusinessException.conflict("assembly.error.changedMeanwhile");
        }
        turn.arrange(sittingOf(turn.sessionId(), change.sittingId()), change.method(), change.minutes());
        place(turn, change.place());
        fire(caller, "turnArranged", turn);
    }

    /** Moves the turn to that place of its kind; those between move up or down by one. */
    public void move(Caller caller, long turnId, int place) {
        caller.require(Permission.ASSEMBLY_EDIT);
        SpeakingTurn turn = assembly.turn(turnId);
        assembly.sessionForUpdate(turn.sessionId());
        place(turn, place);
        fire(caller, "turnMoved", turn);
    }

    /** @throws BusinessException CONFLICT when questions hang on the turn */
    public void remove(Caller caller, long turnId) {
        caller.require(Permission.ASSEMBLY_EDIT);
        SpeakingTurn turn = assembly.turn(turnId);
        assembly.sessionForUpdate(turn.sessionId());
        List<SpeakingTurn> order = new ArrayList<>(assembly.turns(turn.sessionId(), turn.kind()));
        order.remove(turn);
        entities.remove(turn);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            // the foreign key speaks for the features that come after this one
            throw BusinessException.conflict("assembly.error.turnHasQuestions");
        }
        renumber(order);
        fire(caller, "turnRemoved", turn);
    }

    private void place(SpeakingTurn turn, int place) {
        List<SpeakingTurn> order = new ArrayList<>(assembly.turns(turn.sessionId(), turn.kind()));
        if (place < 1 || place > order.size()) {
            throw BusinessException.invalid("assembly.error.place", order.size());
        }
        order.remove(turn);
        order.add(place - 1, turn);
        renumber(order);
    }

    private void renumber(List<SpeakingTurn> order) {
        List<SpeakingTurn> moved = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            if (order.get(index).order() != index + 1) {
                moved.add(order.get(index));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        // first out of the way: the unique key is checked row by row
        entities.createQuery("update SpeakingTurn t set t.speakingOrder = -t.speakingOrder where t.id in :ids")
                .setParameter("ids", moved.stream().map(SpeakingTurn::id).toList()).executeUpdate();
        moved.forEach(turn -> turn.takePlace(order.indexOf(turn) + 1));
    }

    private Long sittingOf(long sessionId, Long sittingId) {
        if (sittingId != null && assembly.sitting(sittingId).sessionId() != sessionId) {
            throw BusinessException.invalid("assembly.error.sittingOfOther");
        }
        return sittingId;
    }

    private void fire(Caller caller, String act, SpeakingTurn turn) {
        events.fire(new AssemblyChanged(caller.actor(), act, "turn:" + Objects.requireNonNull(turn.id()), turn.sessionId(),
                Map.of("session", turn.sessionId(), "order", turn.order())));
    }
}
