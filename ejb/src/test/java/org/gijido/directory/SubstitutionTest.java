package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.directory.Substitution.Line;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    @Test
    void firstLineCounts() {
        assertEquals(Map.of(1L, 2L), Substitution.of(List.of(new Line(1, 2), new Line(1, 3)), Set.of(1L)));
    }

    @Test
    void nextLineCountsWhenTheSubstituteIsAwayToo() {
        assertEquals(Map.of(1L, 3L, 2L, 3L),
                Substitution.of(List.of(new Line(1, 2), new Line(2, 3), new Line(1, 3)), Set.of(1L, 2L)));
    }

    @Test
    void nobodyActsForTheActingOne() {
        assertEquals(Map.of(2L, 3L), Substitution.of(List.of(new Line(1, 2), new Line(2, 3)), Set.of(1L, 2L)));
    }
}
