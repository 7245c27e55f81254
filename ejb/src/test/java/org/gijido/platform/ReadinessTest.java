package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Readiness readiness = new Readiness();

    @Test
    void readyWhenNothingIsAwaited() {
        assertEquals(Set.of(), readiness.pending());
    }

    @Test
    void eachWorkIsAwaitedUntilItIsDone() {
        readiness.await("index");
        readiness.await("demo city");
        readiness.done("index");
        assertEquals(Set.of("demo city"), readiness.pending());
        readiness.done("demo city");
        assertEquals(Set.of(), readiness.pending());
    }

    @Test
    void whatWasReadDoesNotChangeAnyMore() {
        readiness.await("index");
        Set<String> read = readiness.pending();
        readiness.done("index");
        assertEquals(Set.of("index"), read);
    }
}
