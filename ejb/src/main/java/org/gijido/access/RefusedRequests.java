package org.gijido.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Writes down who asked for what they may not. Bounded: so many an account and hour; of the others that there were more. What
 * was asked for is named by its path, without a query, in the letters of addresses only.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RefusedRequests {

    static final int MOST_AN_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LONGEST_PATH = 120;

    private record Window(LocalDateTime begun, AtomicInteger count) {
    }

    private final Map<Long, Window> windows = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;

    /** In a transaction of its own: that of the refused request is gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(Caller caller, String method, String path) {
        int number = count(caller.accountId());
        if (number <= MOST_AN_HOUR) {
            String asked = method + ' ' + path.replaceAll("[^A-Za-z0-9/_.-]", "?");
            events.fire(new AccessEvent(caller.actor(), number == MOST_AN_HOUR ? "access.refusedOften" : "access.refused",
                    "account:" + caller.accountId(),
                    Map.of("asked", asked.substring(0, Math.min(asked.length(), LONGEST_PATH)))));
        }
    }

    private int count(long accountId) {
        LocalDateTime now = LocalDateTime.now(clock);
        windows.values().removeIf(window -> window.begun().plus(HOUR).isBefore(now));
        return windows.computeIfAbsent(accountId, account -> new Window(now, new AtomicInteger())).count().incrementAndGet();
    }
}
