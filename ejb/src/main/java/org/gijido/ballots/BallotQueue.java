package org.gijido.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets ballots that arrive together commit together: whoever finds the box free carries in all that wait, the others wait
 * for their answer. Two thousand presses in a second then cost some dozen commits, and a single one costs no wait.
 */
@ApplicationScoped
class BallotQueue {

    private static final int MOST_AT_ONCE = 250;

    private record Waiting(CastEntry entry, CompletableFuture<CastAnswer> answer) {
    }

    @Inject
    private BallotBox box;

    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock carrying = new ReentrantLock();

    CastAnswer cast(CastEntry entry) {
        Waiting own = new Waiting(entry, new CompletableFuture<>());
        waiting.add(own);
        while (!own.answer().isDone()) {
            carrying.lock();
            try {
                if (!own.answer().isDone()) {
                    carryIn();
                }
            } finally {
                carrying.unlock();
            }
        }
        try {
            return own.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void carryIn() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = together.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            together.add(next);
        }
        try {
            List<CastAnswer> answers = box.take(together.stream().map(Waiting::entry).toList());
            for (int index = 0; index < answers.size(); index++) {
                together.get(index).answer().complete(answers.get(index));
            }
        } catch (RuntimeException failure) {
            // Each of those who wait must hear that nothing was carried in; the tablet sends its press again.
            together.forEach(one -> one.answer().completeExceptionally(failure));
        }
    }
}
