package org.gijido.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditRowTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 21, 10, 0);
    private static final byte[] BEFORE = new byte[32];

    private static AuditRow row(long id, LocalDateTime at, long account, String actor, String action, String subject,
            String detail) {
        return new AuditRow(id, at, account, actor, action, subject, detail, 0, null);
    }

    private static final AuditRow SEALED = row(7, AT, 3, "髙橋", "questions.assigned", "question:1", "{}");

    static Stream<AuditRow> alterations() {
        return Stream.of(
                row(8, AT, 3, "髙橋", "questions.assigned", "question:1", "{}"),
                row(7, AT.plusNanos(1000), 3, "髙橋", "questions.assigned", "question:1", "{}"),
                row(7, AT, 4, "髙橋", "questions.assigned", "question:1", "{}"),
                row(7, AT, 3, "高橋", "questions.assigned", "question:1", "{}"),
                row(7, AT, 3, "髙橋", "questions.assignedq", "uestion:1", "{}"),
                row(7, AT, 3, "髙橋", "questions.assigned", "question:1", "{ }"));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void everyFieldIsCovered(AuditRow altered) {
        assertFalse(Arrays.equals(SEALED.hashAfter(BEFORE, 1), altered.hashAfter(BEFORE, 1)));
    }

    @Test
    void placeAndPredecessorAreCovered() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertFalse(Arrays.equals(SEALED.hashAfter(BEFORE, 1), SEALED.hashAfter(BEFORE, 2)));
        assertFalse(Arrays.equals(SEALED.hashAfter(BEFORE, 1), SEALED.hashAfter(other, 1)));
    }

    @Test
    void theSameRowHashesTheSame() {
        assertArrayEquals(SEALED.hashAfter(BEFORE, 1),
                row(7, AT, 3, "髙橋", "questions.assigned", "question:1", "{}").hashAfter(BEFORE, 1));
    }
}
