package org.gijido.answers.stamps;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.StampEnd;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerAct;
import org.gijido.answers.entity.Stamp;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.RouteEdition;
import org.gijido.shared.FeatureOnly;

/** Finds stamps, and the acts that ended some of them. */
@Dependent
@FeatureOnly
public class Stamps {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Commands commands;
    @Inject
    private AnswerRoutes routes;

    /**
     * The stamps that stand, by the code of their place, in the order of the edition that the answer began with; at one place
     * as they were put.
     */
    Map<String, List<Stamp>> standing(long questionId, RouteEdition edition) {
        return entities.createQuery("""
                select s from Stamp s where s.questionId = :question and s.endedAt is null order by s.id""", Stamp.class)
                .setParameter("question", questionId).getResultStream()
                .collect(groupingBy(Stamp::step, () -> new TreeMap<>(edition.order()), toList()));
    }

    /** The same of an answer at hand. */
    Map<String, List<Stamp>> standing(Answer answer) {
        return standing(answer.questionId(), routes.edition(answer.route()));
    }

    /** The acts on an answer, the latest first. */
    List<AnswerAct> acts(long questionId) {
        return entities
                .createQuery("select a from AnswerAct a where a.questionId = :question order by a.id desc", AnswerAct.class)
                .setParameter("question", questionId).setMaxResults(100).getResultList();
    }

    /** How often a final text was opened again. */
    public long editions(long questionId) {
        return entities.createQuery("""
                select count(a) from AnswerAct a where a.questionId = :question and a.kind = :kind""", Long.class)
                .setParameter("question", questionId).setParameter("kind", StampEnd.REPLACED).getSingleResult();
    }

    /** The return that nobody has answered with a stamp yet. */
    Optional<AnswerAct> openReturn(long questionId, Map<String, List<Stamp>> standing) {
        return standing.isEmpty()
                ? acts(questionId).stream().findFirst().filter(act -> act.kind() == StampEnd.RETURNED)
                : Optional.empty();
    }

    Optional<Stamp> find(long stampId) {
        return Optional.ofNullable(entities.find(Stamp.class, stampId));
    }

    /** Carries an act out once; one that is refused leaves its number free. */
    StampResult once(Command command, Supplier<StampResult> act) {
        AtomicReference<StampResult> result = new AtomicReference<>(new StampResult.Done());
        commands.attempt(command, () -> {
            result.set(act.get());
            return result.get() instanceof StampResult.Done ? Optional.of("") : Optional.empty();
        });
        return result.get();
    }

    /** At once: only one stamp may stand in a box. */
    void end(Stamp stamp, StampEnd how, LocalDateTime now) {
        stamp.end(how, now);
        entities.flush();
    }

    void put(Stamp stamp) {
        entities.persist(stamp);
        entities.flush();
    }

    void note(AnswerAct act) {
        entities.persist(act);
        entities.flush();
    }
}
