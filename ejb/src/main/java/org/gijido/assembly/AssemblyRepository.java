package org.gijido.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.assembly.entity.CouncilSession;
import org.gijido.assembly.entity.Sitting;
import org.gijido.assembly.entity.SpeakingTurn;
import org.gijido.shared.BusinessException;

/** Sessions, sittings and turns as they are stored. */
@ApplicationScoped
class AssemblyRepository {

    @PersistenceContext
    private EntityManager entities;

    List<CouncilSession> sessions() {
        return entities.createQuery("select s from CouncilSession s order by s.opensOn desc, s.id desc", CouncilSession.class)
                .getResultList();
    }

    CouncilSession session(long id) {
        return found(entities.find(CouncilSession.class, id), "assembly.error.noSession");
    }

    /** Takes the session's lock, so that two who change its order of speakers go one after the other. */
    CouncilSession sessionForUpdate(long id) {
        return found(entities.find(CouncilSession.class, id, LockModeType.PESSIMISTIC_WRITE), "assembly.error.noSession");
    }

    Optional<CouncilSession> session(SessionKind kind, LocalDate month, int number) {
        return entities.createQuery("""
                select s from CouncilSession s
                where s.kind = :kind and s.year = :year and s.number = :number""", CouncilSession.class)
                .setParameter("kind", kind).setParameter("year", month.getYear()).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Without rehearsals. */
    List<Sitting> sittings(long sessionId) {
        return entities
                .createQuery("select s from Sitting s where s.sessionId = :session and not s.rehearsal order by s.heldOn",
                        Sitting.class)
                .setParameter("session", sessionId).getResultList();
    }

    Optional<Sitting> rehearsalOf(Sitting real) {
        return entities.createQuery("""
                select s from Sitting s
                where s.sessionId = :session and s.heldOn = :day and s.rehearsal""", Sitting.class)
                .setParameter("session", real.sessionId()).setParameter("day", real.heldOn()).getResultStream().findFirst();
    }

    /** Of one day, rehearsals as well. */
    List<Sitting> sittingsOn(LocalDate day) {
        return entities.createQuery("select s from Sitting s where s.heldOn = :day order by s.opensAt, s.id", Sitting.class)
                .setParameter("day", day).getResultList();
    }

    Sitting sitting(long id) {
        return found(entities.find(Sitting.class, id), "assembly.error.noSitting");
    }

    SpeakingTurn turn(long id) {
        return found(entities.find(SpeakingTurn.class, id), "assembly.error.noTurn");
    }

    /** In speaking order. */
    List<SpeakingTurn> turns(long sessionId, QuestionKind kind) {
        return entities.createQuery("""
                select t from SpeakingTurn t
                where t.sessionId = :session and t.kind = :kind order by t.speakingOrder""", SpeakingTurn.class)
                .setParameter("session", sessionId).setParameter("kind", kind).getResultList();
    }

    long turnsOfSitting(long sittingId) {
        return entities.createQuery("select count(t) from SpeakingTurn t where t.sittingId = :sitting", Long.class)
                .setParameter("sitting", sittingId).getSingleResult();
    }

    private static <T> T found(T row, String key) {
        return Optional.ofNullable(row).orElseThrow(() -> BusinessException.notFound(key));
    }
}
