package org.gijido.answers.stamps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.shared.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far lists are told that an answer is. A place is written {@code A1/2}: one stamp stands there, two are needed. */
class ProgressReportTest {
    private static final Actor SOMEBODY = new Actor(1, 12L, "山田太郎", "", "");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // places, the furthest that is whole, the one that waits for more
            "-,              -, -",
            "A1/1,           A, -",
            "A1/2,           -, A1/2",
            "A1/1 B2/2,      B, -",
            "A1/1 B1/2,      A, B1/2",
            // one of the stamps of a place went with the seat of who put it, after others had stamped above
            "A1/1 B1/2 C1/1, A, B1/2",
            "A1/2 B1/1 C1/3, -, A1/2",
            // beside the route
            "A1/1 X1/2 Y1/1, Y, -",
            "A1/1 X1/2 Y1/2, A, Y1/2"})
    void listsWaitForTheFirstPlaceThatLacksAStamp(String places, String furthest, String part) {
        Map<String, List<Stamp>> told = ProgressReport.told(standing(places), place -> !place.equals("X"));
        assertEquals(furthest, ProgressReport.furthest(told));
        var waits = ProgressReport.part(told);
        assertEquals(part, waits == null ? null : waits.step() + waits.given() + "/" + waits.needed());
    }

    private static Map<String, List<Stamp>> standing(String places) {
        Map<String, List<Stamp>> standing = new TreeMap<>();
        for (String place : places == null ? new String[0] : places.split(" ")) {
            String step = place.substring(0, 1);
            Stamp[] stamps = new Stamp[place.charAt(1) - '0'];
            Arrays.setAll(stamps, index -> stamp(step, index + 1, place.charAt(3) - '0'));
            standing.put(step, List.of(stamps));
        }
        return standing;
    }

    private static Stamp stamp(String step, int box, int needed) {
        Stamp stamp = new Stamp(new Answer() {}, step, box, UUID.randomUUID(), SOMEBODY, null, LocalDateTime.MIN);
        stamp.need(needed);
        return stamp;
    }
}
