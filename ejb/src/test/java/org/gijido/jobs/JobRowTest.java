package org.gijido.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobRowTest {

    /** It is noon. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "12:01, -,     -,     -, NEW",
            "11:56, -,     -,     -, NEW",
            "11:54, -,     -,     -, OVERDUE",
            "12:01, 11:59, 11:59, -, DONE",
            "11:54, 11:00, 11:00, -, OVERDUE",
            "12:01, 11:59, 11:59, IOException, FAILED",
            "12:01, 11:30, -,     -, RUNNING",
            "12:01, 11:30, -,     IOException, RUNNING",
            "12:01, 10:59, -,     -, OVERDUE"})
    void theStateFollowsFromTheRow(String due, String started, String ended, String failure, JobState state) {
        assertEquals(state, new JobRow("test.work", time(due), time(started), time(ended), failure, 0).state(time("12:00")));
    }

    private static LocalDateTime time(String time) {
        return time == null ? null : LocalDateTime.parse("2026-12-01T" + time);
    }
}
