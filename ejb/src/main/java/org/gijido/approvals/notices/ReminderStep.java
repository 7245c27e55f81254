package org.gijido.approvals.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.Approvals;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.WhoElse;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Places;
import org.gijido.notices.NoticeKind;
import org.gijido.notices.Noticing;
import org.gijido.notices.Told;
import org.gijido.platform.OfficeDays;
import org.gijido.shared.Actor;

/** A piece of the morning's reminders, in a transaction of its own. */
@Stateless
public class ReminderStep {

    private static final int AT_ONCE = 200;
    /** So many days of work after it was due the drafter and whoever else can go on are told, too. */
    private static final int LATE = 2;
    private static final Actor NOBODY = new Actor(0, null, "", "", "");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Noticing noticing;
    @Inject
    private Places places;
    @Inject
    private WhoElse whoElse;
    @Inject
    private ApprovalRows rows;
    @Inject
    private Clock clock;

    /** @return the number of the last step that was looked at; 0 when there are no more */
    public long next(long after) {
        LocalDate today = LocalDate.now(clock);
        List<ApprovalStep> late = entities.createQuery("""
                select s from ApprovalStep s join fetch s.document d where s.id > :after and s.state = :waiting
                and s.kind <> :reading and s.due < :evening order by s.id""", ApprovalStep.class)
                .setParameter("after", after).setParameter("waiting", StepState.WAITING)
                .setParameter("reading", StepKind.CIRCULATION)
                .setParameter("evening", today.plusDays(1).atStartOfDay()).setMaxResults(AT_ONCE).getResultList();
        Map<PostAt, List<Long>> holders = places.holdersOf(late.stream().map(ApprovalStep::post).collect(Collectors.toSet()),
                today);
        late.forEach(step -> tell(step, holders.getOrDefault(step.post(), List.of()), today));
        return late.isEmpty() ? 0 : late.getLast().id();
    }

    private void tell(ApprovalStep step, List<Long> holders, LocalDate today) {
        LocalDateTime due = step.due();
        noticing.peopleOnce(holders, told(step, ApprovalNoticeKinds.DUE));
        if (OfficeDays.left(due.toLocalDate(), today) >= LATE) {
            List<Long> others = new ArrayList<>();
            Optional.ofNullable(step.document().drafter().actor().personId()).ifPresent(others::add);
            whoElse.of(step.document(), rows.steps(step.document()), step).ifPresent(other -> others.addAll(other.persons()));
            noticing.peopleOnce(others, told(step, ApprovalNoticeKinds.LATE));
        }
    }

    private static Told told(ApprovalStep step, NoticeKind kind) {
        return new Told(NOBODY, kind, Approvals.reference(step.document().id()), null);
    }
}
