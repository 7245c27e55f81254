package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gijido.directory.Timeline.Fact;
import org.gijido.directory.Timeline.Outcome;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 4, 1);
    private static final LocalDate THIRD = LocalDate.of(2026, 4, 1);

    private static final class Named extends Dated {
        private String name;

        Named(String name, Period period) {
            super(period);
            this.name = name;
        }
    }

    private final List<Named> stored = new ArrayList<>();
    private final Timeline<Named> timeline = new Timeline<>(List.of(), () -> {});

    @Test
    void laterFactEndsTheFormer() {
        put("秘書課", FIRST);
        assertEquals(Outcome.ADDED, put("秘書広報課", SECOND));
        assertEquals(List.of("秘書課 2024-04-01–2025-04-01", "秘書広報課 2025-04-01–9999-12-31"), told());
    }

    @Test
    void sameFactTwiceChangesNothing() {
        put("秘書課", FIRST);
        put("秘書広報課", SECOND);
        List<String> before = told();
        assertEquals(Outcome.UNCHANGED, put("秘書課", FIRST));
        assertEquals(Outcome.UNCHANGED, put("秘書広報課", SECOND));
        assertEquals(Outcome.UNCHANGED, put("秘書広報課", THIRD));
        assertEquals(before, told());
    }

    @Test
    void earlierFactLeavesTheLaterOne() {
        put("秘書広報課", SECOND);
        put("秘書課", FIRST);
        assertEquals(List.of("秘書広報課 2025-04-01–9999-12-31", "秘書課 2024-04-01–2025-04-01"), told());
    }

    @Test
    void factBetweenTwoTakesTheRestOfTheFormer() {
        put("甲課", FIRST);
        put("丙課", THIRD);
        put("乙課", SECOND);
        assertEquals(List.of("甲課 2024-04-01–2025-04-01", "丙課 2026-04-01–9999-12-31", "乙課 2025-04-01–2026-04-01"), told());
    }

    @Test
    void slipIsCorrectedOnTheSameDay() {
        put("秘書謀", FIRST);
        assertEquals(Outcome.CHANGED, put("秘書課", FIRST));
        assertEquals(List.of("秘書課 2024-04-01–9999-12-31"), told());
    }

    @Test
    void endIsTakenAndCannotReachIntoTheNext() {
        put("甲課", FIRST);
        put("乙課", SECOND);
        assertEquals(Outcome.OVERLAPS, put("甲課", FIRST, THIRD));
        assertEquals(Outcome.CHANGED, put("甲課", FIRST, LocalDate.of(2024, 10, 1)));
        assertEquals(Optional.empty(), timeline.at(LocalDate.of(2024, 11, 1)).map(period -> period.name));
    }

    private Outcome put(String name, LocalDate from) {
        return put(name, from, null);
    }

    private Outcome put(String name, LocalDate from, LocalDate until) {
        return timeline.put(new Fact<>(from, Optional.ofNullable(until), known -> known.name.equals(name),
                known -> known.name = name, period -> {
                    Named created = new Named(name, period);
                    stored.add(created);
                    return created;
                }));
    }

    private List<String> told() {
        return stored.stream().map(named -> named.name + " " + named.period().validFrom() + "–" + named.period().validTo())
                .toList();
    }
}
