package org.gijido.answers.writing;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.text.SharedText;

/**
 * The texts that are being written, loaded. A writer takes a text out, changes it, and it comes back only when the
 * transaction has committed: so what lies here is always some committed state, and a rolled-back change is forgotten.
 *
 * <p>Another node may have written since; the number of the last update tells, and the text is loaded again.
 */
@ApplicationScoped
public class OpenTexts {
    private static final int MOST = 200;

    private final Map<Long, Open> texts = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Open> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    private TextReplay replay;
    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** The text of an answer whose row the caller has locked, for this transaction alone. */
    SharedText take(Answer answer) {
        synchronized (texts) {
            Open open = texts.remove(answer.questionId());
            if (open != null && open.seq() == answer.lastSeq()) {
                return open.text();
            }
        }
        return replay.load(answer);
    }

    /** Gives a text back, changed or not, once the transaction has committed. */
    void giveBack(Answer answer, SharedText text) {
        long questionId = answer.questionId();
        Open open = new Open(answer.lastSeq(), text);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    keep(questionId, open);
                }
            }
        });
    }

    private void keep(long questionId, Open open) {
        synchronized (texts) {
            Open other = texts.get(questionId);
            if (other == null || other.seq() < open.seq()) {
                texts.put(questionId, open);
            }
        }
    }

    private record Open(long seq, SharedText text) {}
}
