package org.gijido.answers.stamps;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.AnswerRoute;
import org.gijido.answers.Answers;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionParties;
import org.gijido.routes.Staffing;
import org.gijido.shared.Actor;

/** One answer of {@link PlaceSweep}, in a transaction of its own. */
@Stateless
public class PlaceSweepStep {

    /** A stamp that stands where several are needed. */
    record Needing(long questionId, String step, int needed) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Answers answers;
    @Inject
    private Stamps stamps;
    @Inject
    private StampRows rows;
    @Inject
    private QuestionParties questions;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private Staffing staffing;
    @Inject
    private ProgressReport progress;

    /** The questions whose answers stand at a place where some have stamped and not enough. */
    public List<Long> waiting() {
        return entities.createQuery("""
                select new org.gijido.answers.stamps.PlaceSweepStep$Needing(s.questionId, s.step, s.needed)
                from Stamp s where s.endedAt is null and s.needed > 1 order by s.id""", Needing.class).getResultStream()
                .collect(groupingBy(stamp -> Map.entry(stamp.questionId(), stamp.step()))).values().stream()
                .filter(place -> place.size() < place.getLast().needed()).map(place -> place.getFirst().questionId())
                .distinct().toList();
    }

    /** Tells the board when a place needs another number of stamps than it did. */
    public void settle(long questionId) {
        Answer answer = answers.lock(questionId);
        QuestionParties.Parties question = questions.of(questionId);
        AnswerRoute route = new AnswerRoute(routes.route(answer.route(), question.answererClass()),
                staffing.bench(AnswerRoutes.KIND).origin(question.leadUnitId()), List.of());
        Map<String, List<Stamp>> standing = stamps.standing(answer);
        if (StampPress.settle(rows.row(route, Optional.of(answer), standing), standing)) {
            progress.send(Actor.SYSTEM, answer);
        }
    }
}
