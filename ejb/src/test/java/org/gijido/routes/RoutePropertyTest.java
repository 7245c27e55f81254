package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gijido.access.Role;
import org.gijido.routes.StampRow.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random routes, and random acts on them: what always holds. */
class RoutePropertyTest {
    private static final int PAPERS = 400;
    private static final int ACTS = 60;
    private static final List<String> COURSES = List.of("A", "B", "C");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void paperIsNeverStuckNorDecidedTwiceAndItsStampsAreItsActs(long seed) {
        Random random = new Random(seed);
        for (int paper = 0; paper < PAPERS; paper++) {
            new Paper(random, edition(random)).live();
        }
    }

    private static RouteEdition edition(Random random) {
        List<Place> places = new ArrayList<>(IntStream.range(0, random.nextInt(7)).mapToObj(number -> place("P" + number,
                COURSES.stream().filter(course -> random.nextBoolean()).toList())).toList());
        places.add(place("LAST", COURSES));
        return new RouteEdition(1, "test", 1, null, "", places);
    }

    private static Place place(String code, List<String> courses) {
        return new Place(code, code, code, new Who(Within.ANYWHERE, null, List.of(), "", List.of(Role.MAYOR)), courses);
    }

    /** One paper, with its acts as they are recorded beside it. */
    private static final class Paper {
        private final Random random;
        private final RouteEdition edition;
        private String course;
        private final Set<String> standing = new HashSet<>();
        private final Set<String> overtaken = new HashSet<>();
        private final List<String> acts = new ArrayList<>();
        private int decisions;

        Paper(Random random, RouteEdition edition) {
            this.random = random;
            this.edition = edition;
            course = some(COURSES);
        }

        void live() {
            for (int act = 0; act < ACTS; act++) {
                act();
                check();
            }
        }

        private void act() {
            boolean closed = standing.contains("LAST");
            switch (random.nextInt(closed ? 3 : 9)) {
                case 0 -> put(some(edition.places()).code());
                case 1 -> reopen();
                case 2 -> course = closed ? course : some(COURSES);
                case 3 -> overtaken.addAll(standing);
                case 4 -> takeBack(some(edition.places()).code());
                case 5 -> returned();
                default -> row().next().ifPresent(place -> put(place.code()));
            }
        }

        private void put(String code) {
            Turn turn = row().turn(code);
            if (!turn.open() || code.equals("LAST") && !overtaken.isEmpty()) {
                return;
            }
            assertEquals(turn == Turn.AGAIN, standing.contains(code));
            acts.add("+" + code);
            standing.add(code);
            overtaken.remove(code);
            decisions += code.equals("LAST") ? 1 : 0;
        }

        private void takeBack(String code) {
            if (row().isLast(code)) {
                end(code);
            }
        }

        private void returned() {
            Set.copyOf(standing).forEach(this::end);
        }

        /** 差替え: only the decision ends. */
        private void reopen() {
            if (standing.contains("LAST")) {
                end("LAST");
                decisions--;
            }
        }

        private void end(String code) {
            acts.add("-" + code);
            standing.remove(code);
            overtaken.remove(code);
        }

        private void check() {
            StampRow row = row();
            assertTrue(decisions <= 1, "decided once");
            assertEquals(decisions == 1, row.standing().contains("LAST"));
            assertEquals(decided(), row.next().isEmpty(), "somebody comes next until it is decided");
            row.next().ifPresent(place -> assertEquals(Turn.NOW, row.turn(place.code())));
            assertEquals(standing, ofActs(), "stamps are what the acts say");
            standing.forEach(code -> assertFalse(row.turn(code) == Turn.NOW, "nothing is put twice"));
            row.furthest().ifPresent(code -> assertTrue(row.isLast(code)));
        }

        private boolean decided() {
            return row().route().places().stream().map(Place::code).allMatch(standing::contains);
        }

        private Set<String> ofActs() {
            return edition.places().stream().map(Place::code)
                    .filter(code -> acts.lastIndexOf("+" + code) > acts.lastIndexOf("-" + code)).collect(Collectors.toSet());
        }

        private StampRow row() {
            return new StampRow(edition.route(course), standing, overtaken);
        }

        private <T> T some(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }
    }
}
