package org.gijido.approvals.rehearsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.rehearsing.PostThen.Held;
import org.gijido.approvals.routing.Places;
import org.gijido.directory.PostRank;

/** Looks from a day at what waits. It costs by the posts that something waits for, not by the documents. */
@Stateless
public class PostRehearsalService {

    /** A post with how many documents wait for it. */
    record Waiting(Long unitId, PostRank rank, String title, String words, long documents) {

        PostAt post() {
            return new PostAt(unitId, rank, title);
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Places places;
    @Inject
    private Clock clock;

    /**
     * What waits, as it will be on a day; what nobody will hold comes first.
     *
     * @param day today for what is vacant now
     */
    public List<PostThen> on(Caller caller, LocalDate day) {
        caller.require(Permission.DOCUMENTS_EDIT);
        List<Waiting> waiting = waiting();
        List<PostAt> posts = waiting.stream().map(Waiting::post).toList();
        Map<PostAt, List<String>> now = places.names(posts, LocalDate.now(clock));
        Map<PostAt, List<String>> then = places.names(posts, day);
        return waiting.stream().map(one -> row(one, day, now.get(one.post()), then.get(one.post())))
                .sorted(Comparator.comparing(PostThen::outcome).thenComparing(PostThen::words)).toList();
    }

    private PostThen row(Waiting one, LocalDate day, List<String> now, List<String> then) {
        return new PostThen(one.post(), one.words(), one.documents(), outcome(one.post(), day, now, then), now, then);
    }

    private Held outcome(PostAt post, LocalDate day, List<String> now, List<String> then) {
        if (!then.isEmpty()) {
            return then.equals(now) ? Held.SAME_HOLDER : Held.NEW_HOLDER;
        }
        return places.isThere(post, day) ? Held.VACANT : Held.UNIT_GONE;
    }

    private List<Waiting> waiting() {
        return entities.createQuery("""
                select new org.gijido.approvals.rehearsing.PostRehearsalService$Waiting(s.unitId, s.rank, s.title,
                    max(s.words), count(s))
                from ApprovalStep s where s.state in (:turn) and s.kind <> :reading
                group by s.unitId, s.rank, s.title""", Waiting.class)
                .setParameter("turn", List.of(StepState.WAITING, StepState.HELD)).setParameter("reading", StepKind.CIRCULATION)
                .getResultList();
    }
}
