package org.gijido.archive;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.archive.entity.AnswerRows;
import org.gijido.archive.entity.StoredAnswer;
import org.gijido.platform.InList;

/** Reads and writes the stored past answers, in the transaction of its caller. */
@ApplicationScoped
class PastAnswerRepository {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    Optional<PastAnswer> find(String id) {
        return byId(List.of(id)).values().stream().findFirst();
    }

    Map<String, PastAnswer> byId(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        InList sources = new InList("ids", ids);
        return sources
                .bind(entities.createQuery("select a from StoredAnswer a where a.sourceId in " + sources, StoredAnswer.class))
                .getResultStream().map(StoredAnswer::answer)
                .collect(Collectors.toMap(PastAnswer::id, Function.identity()));
    }

    List<StoredAnswer> after(long number, int most) {
        return entities.createQuery("select a from StoredAnswer a where a.id > :number order by a.id", StoredAnswer.class)
                .setParameter("number", number).setMaxResults(most).getResultList();
    }

    /** Stores those that are new or say something else than before, and gives these. */
    List<PastAnswer> storeChanged(List<PastAnswer> answers) {
        Map<String, PastAnswer> before = byId(answers.stream().map(PastAnswer::id).toList());
        List<PastAnswer> changed = new ArrayList<>(answers);
        changed.removeIf(answer -> answer.equals(before.get(answer.id())));
        if (!changed.isEmpty()) {
            AnswerRows.store(entities, changed, LocalDateTime.now(clock));
        }
        return changed;
    }
}
