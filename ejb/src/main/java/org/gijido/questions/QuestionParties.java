package org.gijido.questions;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.questions.entity.Assignment;
import org.gijido.questions.entity.Question;
import org.gijido.shared.BusinessException;

/** Who has a part in a question's answer: for the features above, which ask it with every letter that is typed. */
@Dependent
public class QuestionParties {

    /**
     * @param leadUnitId       null while no division holds the question
     * @param contributorUnits the contributing divisions
     */
    public record Parties(AnswererClass answererClass, boolean withdrawn, Long leadUnitId, Set<Long> contributorUnits) {
    }

    private record Part(long unitId, AssignmentKind kind) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** @throws BusinessException NOT_FOUND when there is no such question */
    public Parties of(long questionId) {
        Question question = entities.find(Question.class, questionId);
        if (question == null) {
            throw BusinessException.notFound("questions.error.noQuestion");
        }
        Set<Part> parts = entities
                .createQuery("select a from Assignment a where a.questionId = :id and a.endedAt is null", Assignment.class)
                .setParameter("id", questionId).getResultStream()
                .map(open -> new Part(open.unitId(), open.kind())).collect(Collectors.toSet());
        Long lead = parts.stream().filter(part -> part.kind() == AssignmentKind.LEAD).map(Part::unitId).findFirst().orElse(null);
        Set<Long> others = parts.stream().filter(part -> part.kind() == AssignmentKind.CONTRIBUTING).map(Part::unitId)
                .collect(Collectors.toSet());
        return new Parties(question.text().answererClass(), question.withdrawn(), lead, others);
    }
}
