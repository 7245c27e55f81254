package org.gijido.ballots.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Commands;
import org.gijido.shared.BusinessException;

/**
 * Lets ballots that arrive together commit together: what has come while one lot was being committed is the next lot. Two
 * thousand presses in a second then cost some dozen commits, and a single one costs no wait.
 */
@ApplicationScoped
class BallotQueue {

    private static final int MOST_AT_ONCE = 1000;

    /** @param leads true: carry in yourself; false: you have been answered */
    private record Waiting(CastEntry entry, CompletableFuture<Boolean> leads, CompletableFuture<CastAnswer> answer) {

        void answered(CastAnswer given) {
            answer.complete(given);
            leads.complete(false);
        }

        void failed(Throwable failure) {
            answer.completeExceptionally(failure);
            leads.complete(false);
        }
    }

    @Inject
    private BallotBox box;

    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean carrying = new AtomicBoolean();

    /** @throws BusinessException CONFLICT when the number of the command was used for something else */
    CastAnswer cast(CastEntry entry) {
        Waiting own = new Waiting(entry, new CompletableFuture<>(), new CompletableFuture<>());
        waiting.add(own);
        if (carrying.compareAndSet(false, true) || own.leads().join()) {
            while (!own.answer().isDone()) {
                carryIn();
            }
            handOn();
        }
        try {
            return own.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The next lot is carried in by one who waits for it: nobody's answer waits for those who came later. */
    private void handOn() {
        Waiting next = waiting.peek();
        if (next == null) {
            carrying.set(false);
            next = waiting.peek();
            if (next == null || !carrying.compareAndSet(false, true)) {
                return;
            }
        }
        next.leads().complete(true);
    }

    private void carryIn() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = together.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            together.add(next);
        }
        try {
            List<Optional<CastAnswer>> answers = box.take(together.stream().map(Waiting::entry).toList());
            for (int index = 0; index < answers.size(); index++) {
                Waiting one = together.get(index);
                answers.get(index).ifPresentOrElse(one::answered, () -> one.failed(BusinessException.conflict(Commands.USED)));
            }
        } catch (RuntimeException | Error failure) {
            // Each of those who wait must hear that nothing was carried in; the tablet sends its press again.
            together.forEach(one -> one.failed(failure));
        }
    }
}
