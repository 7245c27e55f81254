package org.gijido.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.archive.entity.StoredAnswer;
import org.gijido.search.Searches;
import org.gijido.shared.Actor;

/** Keeps the past answers; for features, not for people: what a caller may do is asked before. */
@Stateless
public class PastAnswerStore {

    /** Some answers, and the number after which the next ones come. */
    public record Batch(List<PastAnswer> answers, long lastNumber) {
    }

    @Inject
    private PastAnswerRepository repository;
    @Inject
    private Event<PastAnswersStored> stored;
    @Inject
    private Searches searches;

    /** Stores a batch, all of it or nothing. @return how many were new or said something else before */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int storeBatch(Actor actor, String importName, List<PastAnswer> answers) {
        return store(actor, "archive.imported", importName, answers);
    }

    /** Stores in the transaction of the caller. @return how many were new or said something else before */
    public int store(Actor actor, String action, String subject, List<PastAnswer> answers) {
        List<PastAnswer> changed = repository.storeChanged(answers);
        if (!changed.isEmpty()) {
            stored.fire(new PastAnswersStored(actor, action, subject, changed.size()));
            searches.changed(PastAnswerIndex.KIND, changed.stream().map(PastAnswer::id).toList());
        }
        return changed.size();
    }

    /** Those of the ids that exist. */
    public Map<String, PastAnswer> byId(Collection<String> ids) {
        return repository.byId(ids);
    }

    /** All answers in batches: begin with 0, go on with {@link Batch#lastNumber()}, end at an empty batch. */
    public Batch after(long number, int most) {
        List<StoredAnswer> rows = repository.after(number, most);
        return new Batch(rows.stream().map(StoredAnswer::answer).toList(), rows.isEmpty() ? number : rows.getLast().number());
    }
}
