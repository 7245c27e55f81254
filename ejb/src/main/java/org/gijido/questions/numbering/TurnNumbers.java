package org.gijido.questions.numbering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.questions.QuestionNumber;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** The numbers of one turn in the database. Whoever changes them locks the turn first, so that one changes them at a time. */
@Dependent
@FeatureOnly
public class TurnNumbers {

    record Numbered(long id, int major, int middle, int minor) {
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Locks the turn until the end of the transaction.
     *
     * @return the session it belongs to
     */
    public long lock(long turnId) {
        List<?> sessions = entities.createNativeQuery("select session_id from speaking_turns where id = ?1 for update")
                .setParameter(1, turnId).getResultList();
        return sessions.stream().findFirst().map(id -> ((Number) id).longValue())
                .orElseThrow(() -> BusinessException.notFound("questions.error.noTurn"));
    }

    /** The live questions of the turn in the order of their numbers. */
    public Map<Long, QuestionNumber> of(long turnId) {
        Map<Long, QuestionNumber> numbers = new LinkedHashMap<>();
        entities.createQuery("""
                select new org.gijido.questions.numbering.TurnNumbers$Numbered(q.id, q.major, q.middle, q.minor) from Question q
                where q.turnId = :turn and q.withdrawnAt is null order by q.major, q.middle, q.minor""", Numbered.class)
                .setParameter("turn", turnId).getResultStream()
                .forEach(row -> numbers.put(row.id(), new QuestionNumber(row.major(), row.middle(), row.minor())));
        return numbers;
    }

    /** The one that follows the last on its level; 1 for a turn without questions. */
    public Optional<QuestionNumber> next(long turnId) {
        return of(turnId).values().stream().reduce((first, second) -> second)
                .map(QuestionNumber::next).orElse(Optional.of(new QuestionNumber(1, 0, 0)));
    }

    /** First away from all places, then to the new ones: in between no two may stand on one number. */
    void write(Map<Long, QuestionNumber> changes) {
        if (changes.isEmpty()) {
            return;
        }
        entities.createNativeQuery("update questions set major_no = -major_no where id in (?1)")
                .setParameter(1, changes.keySet()).executeUpdate();
        changes.forEach((id, number) -> entities.createNativeQuery(
                "update questions set major_no = ?1, middle_no = ?2, minor_no = ?3 where id = ?4")
                .setParameter(1, number.major()).setParameter(2, number.middle()).setParameter(3, number.minor())
                .setParameter(4, id).executeUpdate());
    }
}
