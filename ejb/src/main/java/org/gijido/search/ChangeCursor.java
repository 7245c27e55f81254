package org.gijido.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How far the outbox has been read. A number below the highest one seen may still be missing because its transaction
 * has not committed, or because it never will; it is waited for as long as a transaction can possibly last.
 * Not thread-safe.
 */
final class ChangeCursor {

    /** Transactions of the server end after five minutes at most. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    /** After a leap of the numbers only so many are waited for; one batch of an import takes 500. */
    static final int MOST_GAPS = 10_000;

    private final TreeMap<Long, Instant> gaps = new TreeMap<>();
    private long head;

    /** @param floor up to where everything has been taken in */
    ChangeCursor(long floor) {
        head = floor;
    }

    /** The highest number seen. */
    long head() {
        return head;
    }

    /** The numbers below it that may still come. */
    List<Long> gaps() {
        return new ArrayList<>(gaps.keySet());
    }

    /** Up to here everything has been taken in: from here to go on after a restart. */
    long floor() {
        return gaps.isEmpty() ? head : gaps.firstKey() - 1;
    }

    /** @param numbers of the changes taken in, in rising order */
    void advance(Collection<Long> numbers, Instant now) {
        for (long number : numbers) {
            if (number > head) {
                for (long missing = Math.max(head + 1, number - MOST_GAPS); missing < number; missing++) {
                    gaps.put(missing, now);
                }
                head = number;
            } else {
                gaps.remove(number);
            }
        }
        gaps.values().removeIf(since -> since.plus(LONGEST_TRANSACTION).isBefore(now));
    }
}
