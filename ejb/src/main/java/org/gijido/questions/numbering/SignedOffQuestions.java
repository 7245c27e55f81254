package org.gijido.questions.numbering;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.questions.BoardRows;
import org.gijido.questions.QuestionNumber;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** What was signed off 校了 stays as it is printed and read aloud, until a replacement 差替え opens it again. */
@Dependent
@FeatureOnly
public class SignedOffQuestions {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardRows rows;

    /** @throws BusinessException CONFLICT when it is signed off */
    public void requireOpen(long questionId) {
        if (!among(List.of(questionId)).isEmpty()) {
            throw BusinessException.conflict("questions.error.signedOff");
        }
    }

    /** @throws BusinessException CONFLICT naming the first that is signed off and would get another number */
    void requireNumbersFree(Map<Long, QuestionNumber> changes) {
        if (!changes.isEmpty()) {
            among(changes.keySet()).stream().findFirst().ifPresent(id -> {
                throw BusinessException.conflict("questions.error.signedOffNumber", rows.get(id).number());
            });
        }
    }

    /** Locks what is read until the end of the transaction: a 校了 that comes meanwhile waits, and sees the change. */
    private List<Long> among(Collection<Long> ids) {
        List<?> found = entities.createNativeQuery("""
                select question_id, signed_off_at is not null from question_progress where question_id in (?1)
                order by question_id lock in share mode""").setParameter(1, ids).getResultList();
        return found.stream().map(row -> (Object[]) row).filter(row -> ((Number) row[1]).intValue() == 1)
                .map(row -> ((Number) row[0]).longValue()).toList();
    }
}
