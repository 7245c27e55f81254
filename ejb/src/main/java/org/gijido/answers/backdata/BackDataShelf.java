package org.gijido.answers.backdata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.answers.entity.BackData;
import org.gijido.papers.PaperView;
import org.gijido.papers.Papers;
import org.gijido.platform.InList;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Finds and keeps back data. */
@Dependent
@FeatureOnly
public class BackDataShelf {
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Papers papers;

    List<BackDataView> list(long questionId) {
        return lists(List.of(questionId)).getOrDefault(questionId, List.of());
    }

    public Map<Long, List<BackDataView>> lists(Collection<Long> questionIds) {
        InList questions = new InList("questions", questionIds);
        List<BackData> pieces = questions.bind(entities.createQuery("select b from BackData b where b.questionId in " + questions
                + " and b.removedAt is null order by b.id", BackData.class)).getResultList();
        Map<Long, List<PaperView>> files = papers.of(BackDataPapers.CODE,
                pieces.stream().filter(BackData::isFile).map(BackData::id).toList());
        return pieces.stream().collect(Collectors.groupingBy(BackData::questionId,
                Collectors.mapping(piece -> piece.isFile() ? view(piece, files.get(piece.id()).getFirst()) : view(piece),
                        Collectors.toList())));
    }

    /** @throws BusinessException NOT_FOUND for what is not there, not of the question, or removed */
    BackData find(long questionId, long backDataId) {
        BackData found = entities.find(BackData.class, backDataId);
        if (found == null || found.questionId() != questionId || found.removed()) {
            throw none();
        }
        return found;
    }

    /** @throws BusinessException NOT_FOUND, also for a text */
    PaperView paper(long questionId, long backDataId) {
        return papers.of(BackDataPapers.of(find(questionId, backDataId).id())).stream().findFirst()
                .orElseThrow(BackDataShelf::none);
    }

    BackData add(BackData piece) {
        entities.persist(piece);
        entities.flush();
        return piece;
    }

    static BusinessException none() {
        return BusinessException.notFound("answers.error.noBackData");
    }

    private static BackDataView view(BackData text) {
        return new BackDataView(text.id(), text.title(), text.body(), null, 0, text.author(), text.changedAt(), text.version());
    }

    private static BackDataView view(BackData place, PaperView paper) {
        return new BackDataView(place.id(), paper.file().name(), null, paper.file().mediaType(), paper.file().size(),
                paper.author(), paper.addedAt(), paper.version());
    }
}
