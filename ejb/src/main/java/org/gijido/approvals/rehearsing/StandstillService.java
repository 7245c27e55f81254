package org.gijido.approvals.rehearsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.entity.PaperRound;
import org.gijido.approvals.rehearsing.Stalled.Why;
import org.gijido.platform.InList;
import org.gijido.platform.ReadOnly;

/** The documents that stand still, each with its reason: the document section looks after them. */
@ReadOnly
@Stateless
public class StandstillService {

    /** The most lines of each reason. */
    public static final int MOST = 300;

    private static final String STEPS = """
            select s from ApprovalStep s join fetch s.document d
            where %s order by s.since, s.id""";

    private static final Map<PostThen.Held, Why> WHY = Map.of(PostThen.Held.VACANT, Why.VACANT, PostThen.Held.UNIT_GONE,
            Why.UNIT_GONE);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PostRehearsalService posts;
    @Inject
    private Clock clock;

    /**
     * Those that stand still today, the longest first among each reason.
     *
     * @return at most {@link #MOST} of each reason
     */
    public List<Stalled> today(Caller caller) {
        caller.require(Permission.DOCUMENTS_EDIT);
        return Stream.of(vacant(caller), onPaper(), heldTooLong()).flatMap(lines -> lines)
                .toList();
    }

    /** Those that wait for a post which nobody holds. One question however many posts they are. */
    private Stream<Stalled> vacant(Caller caller) {
        Map<PostAt, Why> vacant = posts.on(caller, LocalDate.now(clock)).stream().filter(post -> WHY.containsKey(post.outcome()))
                .collect(Collectors.toMap(PostThen::post, post -> WHY.get(post.outcome())));
        if (vacant.isEmpty()) {
            return Stream.of();
        }
        InList units = new InList("units", vacant.keySet().stream().map(PostAt::unitId).filter(Objects::nonNull).toList());
        boolean top = vacant.keySet().stream().anyMatch(post -> post.unitId() == null);
        String where = "s.state in (:turn) and s.kind <> :reading and (s.unitId in " + units
                + (top ? " or s.unitId is null)" : ")");
        return units.bind(entities.createQuery(STEPS.formatted(where), ApprovalStep.class))
                .setParameter("turn", List.of(StepState.WAITING, StepState.HELD)).setParameter("reading", StepKind.CIRCULATION)
                .getResultStream().filter(step -> vacant.containsKey(step.post())).limit(MOST)
                .map(step -> line(step, vacant.get(step.post())));
    }

    private Stream<Stalled> onPaper() {
        return entities.createQuery("""
                select d, r from ApprovalDocument d join PaperRound r on r.documentId = d.id
                where d.state = :round and r.submission = d.submission order by r.writtenAt""", Object[].class)
                .setParameter("round", State.PAPER_ROUND).getResultStream().filter(row -> ((PaperRound) row[1]).isWhole())
                .limit(MOST).map(row -> {
                    ApprovalDocument document = (ApprovalDocument) row[0];
                    return new Stalled(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                            document.drafterPost(), "", ((PaperRound) row[1]).writtenAt(), Why.PAPER_ROUND);
                });
    }

    private Stream<Stalled> heldTooLong() {
        return entities.createQuery(STEPS.formatted("s.state = :held and s.heldUntil < :today"), ApprovalStep.class)
                .setParameter("held", StepState.HELD).setParameter("today", LocalDate.now(clock)).setMaxResults(MOST)
                .getResultStream().map(step -> line(step, Why.HELD_TOO_LONG));
    }

    private static Stalled line(ApprovalStep step, Why why) {
        ApprovalDocument document = step.document();
        return new Stalled(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                document.drafterPost(), step.words(), step.since(), why);
    }
}
