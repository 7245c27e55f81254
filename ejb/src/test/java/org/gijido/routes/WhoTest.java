package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.directory.PostRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoTest {
    private static final Origin ORIGIN = new Origin(11, 10);

    @ParameterizedTest
    @CsvSource({
            // where, the post's section, division, department, rank; whether 課長級 stamps there
            "OWN_DIVISION,   11, 11, 10, DIVISION_HEAD,        true",
            "OWN_DIVISION,   5,  11, 10, DIVISION_HEAD,        true",
            "OWN_DIVISION,   11, 11, 10, DEPUTY_DIVISION_HEAD, false",
            "OWN_DIVISION,   12, 12, 10, DIVISION_HEAD,        false",
            "OWN_DEPARTMENT, 12, 12, 10, DIVISION_HEAD,        true",
            "OWN_DEPARTMENT, 21, 21, 20, DIVISION_HEAD,        false",
            "UNIT,           21, 21, 20, DIVISION_HEAD,        true",
            "UNIT,           11, 11, 10, DIVISION_HEAD,        false",
            "ANYWHERE,       21, 21, 20, DIVISION_HEAD,        true",
            "ANYWHERE,       0,  0,  0,  MAYOR,                false"})
    void postOfTheDayDecides(Within within, long unit, long division, long department, PostRank rank, boolean stamps) {
        Who who = new Who(within, within == Within.UNIT ? 21L : null, List.of(PostRank.DIVISION_HEAD), "", List.of());
        assertEquals(stamps, who.isHeldBy(caller(Set.of(Role.DRAFTER), post(unit, division, department, "課長", rank)), ORIGIN));
    }

    @Test
    void paperOfNobodyIsStampedByNobodyOfAUnit() {
        Who head = new Who(Within.OWN_DIVISION, null, List.of(), "", List.of());
        assertFalse(head.isHeldBy(caller(Set.of(), post(0, 0, 0, "市長", PostRank.MAYOR)), new Origin(0, 0)));
    }

    @Test
    void titleIsTheWholeTitle() {
        Who superintendent = new Who(Within.ANYWHERE, null, List.of(), "教育長", List.of());
        assertTrue(superintendent.isHeldBy(caller(Set.of(), post(0, 0, 0, "教育長", PostRank.VICE_MAYOR)), ORIGIN));
        assertFalse(superintendent.isHeldBy(caller(Set.of(), post(0, 0, 0, "教育長代理", PostRank.VICE_MAYOR)), ORIGIN));
    }

    @Test
    void concurrentPostCountsAsTheMainOne() {
        Who head = new Who(Within.OWN_DIVISION, null, List.of(PostRank.DIVISION_HEAD), "", List.of());
        assertTrue(head.isHeldBy(caller(Set.of(), post(10, 0, 10, "次長", PostRank.DEPUTY_DEPARTMENT_HEAD),
                post(11, 11, 10, "課長", PostRank.DIVISION_HEAD)), ORIGIN));
    }

    @Test
    void roleOnlyOpensTheDoor() {
        Who head = new Who(Within.ANYWHERE, null, List.of(PostRank.MAYOR), "", List.of(Role.MAYOR));
        Caller.Post mayor = post(0, 0, 0, "市長", PostRank.MAYOR);
        assertFalse(head.isHeldBy(caller(Set.of(Role.MAYOR), post(11, 11, 10, "課長", PostRank.DIVISION_HEAD)), ORIGIN));
        assertFalse(head.isHeldBy(caller(Set.of(Role.DRAFTER), mayor), ORIGIN));
        assertTrue(head.isHeldBy(caller(Set.of(Role.MAYOR), mayor), ORIGIN));
    }

    @Test
    void firstRoleOfTheDoorIsToldThatItWaits() {
        Who writers = new Who(Within.OWN_DIVISION, null, List.of(), "", List.of(Role.DRAFTER, Role.DIVISION_HEAD));
        Caller.Post post = post(11, 11, 10, "課長", PostRank.DIVISION_HEAD);
        assertTrue(writers.awaits(caller(Set.of(Role.DRAFTER), post)));
        assertFalse(writers.awaits(caller(Set.of(Role.DIVISION_HEAD), post)));
        assertTrue(writers.isHeldBy(caller(Set.of(Role.DIVISION_HEAD), post), ORIGIN), "and yet may");
    }

    private static Caller.Post post(long unit, long division, long department, String title, PostRank rank) {
        return new Caller.Post(unit, "係", division, "課", department, "部", title, rank.name());
    }

    private static Caller caller(Set<Role> roles, Caller.Post... posts) {
        return new Caller(1, 1L, "login", "福島 太郎", roles, false, List.of(posts), Locale.JAPAN, "standard");
    }
}
