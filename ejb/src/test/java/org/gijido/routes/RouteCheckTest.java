package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.gijido.access.Role;
import org.gijido.directory.PostRank;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

class RouteCheckTest {
    private static final Who HEAD = new Who(Within.OWN_DIVISION, null, List.of(PostRank.DIVISION_HEAD), "", List.of());
    private static final Who OFFICE = new Who(Within.ANYWHERE, null, List.of(), "", List.of(Role.GENERAL_AFFAIRS));
    private static final Place LAST = new Place("DONE", "校了", "Done", OFFICE, List.of("A", "B"));

    /** Papers of the test. */
    private record Letters() implements RouteKind {
        @Override
        public String name() {
            return "letter";
        }

        @Override
        public List<String> courses() {
            return List.of("A", "B");
        }

        @Override
        public String courseKey(String course) {
            return course;
        }

        @Override
        public String deciding() {
            return "DONE";
        }

        @Override
        public List<Role> doors() {
            return List.of(Role.DRAFTER, Role.MAYOR);
        }

        @Override
        public Set<String> reserved() {
            return Set.of("LOST");
        }
    }

    @Test
    void usualPlacesAreTaken() {
        assertDoesNotThrow(() -> RouteCheck.check(new Letters(), List.of(place("HEAD", "課長"), place("VICE_2", "副市長"), LAST)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("code", place("head", "課長"));
        assertRefused("code", place("9TH", "課長"));
        assertRefused("code", place("LOST", "課長"));
        assertRefused("word", place("HEAD", " "));
        assertRefused("word", place("HEAD", "とても長い名前"));
        assertRefused("english", new Place("HEAD", "課長", "", HEAD, List.of("A")));
        assertRefused("course", new Place("HEAD", "課長", "Head", HEAD, List.of("C")));
        assertRefused("sameCode", place("HEAD", "課長"), place("HEAD", "部長"));
        assertRefused("sameWord", place("HEAD", "課長"), place("CHIEF", "課長"));
        assertRefused("unit", who(new Who(Within.UNIT, null, List.of(PostRank.MAYOR), "", List.of())));
        assertRefused("everybody", who(new Who(Within.ANYWHERE, null, List.of(), "", List.of())));
        assertRefused("door", who(new Who(Within.ANYWHERE, null, List.of(), "", List.of(Role.COUNCILLOR))));
        assertRefused("tooMany", IntStream.range(0, 9).mapToObj(number -> place("HEAD" + number, "課長" + number))
                .toArray(Place[]::new));
    }

    @Test
    void deciderStaysLastOnEveryCourse() {
        assertEquals("routes.error.decidesLast", refusal(List.of(LAST, place("HEAD", "課長"))));
        assertEquals("routes.error.decidesLast", refusal(List.of(new Place("DONE", "校了", "Done", OFFICE, List.of("A")))));
    }

    @Test
    void placeGoesWhereItIsPut() {
        RouteDraft draft = new RouteDraft(List.of(place("A1", "一"), place("B2", "二"), LAST));
        assertEquals(List.of("A1", "C3", "B2", "DONE"), codes(draft.with(place("C3", "三"), "B2")));
        assertEquals(List.of("B2", "A1", "DONE"), codes(draft.with(place("A1", "一"), "DONE")));
        assertEquals(List.of("B2", "DONE"), codes(draft.without("A1")));
        assertThrows(BusinessException.class, () -> draft.with(place("C3", "三"), "NONE"));
        assertThrows(BusinessException.class, () -> draft.without("NONE"));
    }

    private static void assertRefused(String key, Place... places) {
        List<Place> all = new ArrayList<>(List.of(places));
        all.add(LAST);
        assertEquals("routes.error." + key, refusal(all));
    }

    private static String refusal(List<Place> places) {
        return assertThrows(BusinessException.class, () -> RouteCheck.check(new Letters(), places)).key();
    }

    private static Place place(String code, String word) {
        return new Place(code, word, "Head", HEAD, List.of("A"));
    }

    private static Place who(Who who) {
        return new Place("HEAD", "課長", "Head", who, List.of("A"));
    }

    private static List<String> codes(RouteDraft draft) {
        return draft.places().stream().map(Place::code).toList();
    }
}
