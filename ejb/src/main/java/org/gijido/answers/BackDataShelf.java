package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gijido.answers.entity.BackData;
import org.gijido.answers.entity.BackDataFile;

/** Finds and keeps back data. */
@Dependent
class BackDataShelf {
    @PersistenceContext
    private EntityManager entities;

    List<BackDataView> list(long questionId) {
        return entities.createQuery("""
                select b from BackData b where b.questionId = :question and b.removedAt is null order by b.id""", BackData.class)
                .setParameter("question", questionId).getResultStream().map(BackDataShelf::view).toList();
    }

    Map<Long, List<BackDataView>> lists(Collection<Long> questionIds) {
        return entities.createQuery("""
                select b from BackData b where b.questionId in :questions and b.removedAt is null order by b.id""", BackData.class)
                .setParameter("questions", questionIds).getResultStream()
                .collect(Collectors.groupingBy(BackData::questionId, Collectors.mapping(BackDataShelf::view, Collectors.toList())));
    }

    Optional<BackData> find(long backDataId) {
        return Optional.ofNullable(entities.find(BackData.class, backDataId));
    }

    Optional<byte[]> bytes(long backDataId) {
        return Optional.ofNullable(entities.find(BackDataFile.class, backDataId)).map(BackDataFile::content);
    }

    void add(BackData text) {
        entities.persist(text);
        entities.flush();
    }

    void add(BackData file, byte[] bytes) {
        add(file);
        entities.persist(new BackDataFile(file.id(), bytes));
    }

    private static BackDataView view(BackData data) {
        return new BackDataView(data.id(), data.title(), data.body(), data.mediaType(), data.size(), data.author(),
                data.changedAt(), data.version());
    }
}
