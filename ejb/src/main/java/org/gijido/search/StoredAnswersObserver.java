package org.gijido.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.archive.PastAnswersImported;
import org.gijido.archive.PastAnswersStored;

/** Hears of changed past answers: notes them in their transaction, and feeds the index after it. */
@ApplicationScoped
class StoredAnswersObserver {

    @Inject
    private ChangeLog changes;
    @Inject
    private SearchKeeper keeper;
    @Resource
    private ManagedExecutorService executor;

    void note(@Observes PastAnswersStored stored) {
        changes.record(stored.ids());
    }

    /** On another thread: after its end a transaction can be neither used nor set aside for one of ours. */
    void feed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PastAnswersStored stored) {
        executor.execute(keeper::look);
    }

    void feedBeforeTheImporterIsAnswered(@Observes PastAnswersImported imported) {
        keeper.awaitCaughtUp();
    }
}
