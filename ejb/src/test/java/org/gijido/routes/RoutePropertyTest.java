package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.access.Role;
import org.gijido.routes.PlaceStamps.Put;
import org.gijido.routes.StampRow.Hand;
import org.gijido.routes.StampRow.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random routes, and random acts on them: what always holds. */
class RoutePropertyTest {
    private static final int PAPERS = 200;
    private static final int ACTS = 60;
    private static final List<String> COURSES = List.of("A", "B", "C");
    private static final List<Signer> PEOPLE = Stream.of("1", "2", "3", "4").map(Signer::new).toList();

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
                new HowMany(random.nextInt(4)), COURSES.stream().filter(course -> random.nextBoolean()).toList())).toList());
        places.add(place("LAST", HowMany.ANY, COURSES));
        return new RouteEdition(1, "test", 1, null, "", places);
    }

    private static Place place(String code, HowMany howMany, List<String> courses) {
        Who who = new Who(Within.ANYWHERE, null, List.of(), "", List.of(Role.MAYOR));
        return new Place(code, code, code, who, howMany, courses);
    }

    /** A stamp that stands, as a database would keep it. */
    private static final class Mark {
        private final Signer by;
        private final Signer stead;
        private boolean overtaken;
        private int needed;

        Mark(Signer by, Signer stead) {
            this.by = by;
            this.stead = stead;
        }

        Put put() {
            return new Put(by, stead, overtaken);
        }

        String act(String code) {
            return code + by.key();
        }
    }

    /** One paper, with its acts as they are recorded beside it, and the people who come and go meanwhile. */
    private static final class Paper {
        private final Random random;
        private final RouteEdition edition;
        private String course;
        private final Map<String, List<Mark>> standing = new HashMap<>();
        private final Map<String, List<Seat>> seats = new HashMap<>();
        private final List<String> acts = new ArrayList<>();
        private int decisions;

        Paper(Random random, RouteEdition edition) {
            this.random = random;
            this.edition = edition;
            course = some(COURSES);
            edition.places().forEach(place -> {
                standing.put(place.code(), new ArrayList<>());
                people(place.code());
            });
        }

        void live() {
            for (int act = 0; act < ACTS; act++) {
                act();
                check();
            }
        }

        private void act() {
            boolean closed = !standing.get("LAST").isEmpty();
            switch (random.nextInt(closed ? 4 : 12)) {
                case 0 -> put(some(edition.places()), some(PEOPLE));
                case 1 -> reopen();
                case 2 -> course = closed ? course : some(COURSES);
                case 3 -> people(some(edition.places()).code());
                case 4 -> standing.values().stream().flatMap(List::stream).forEach(mark -> mark.overtaken = true);
                case 5 -> takeBack(some(edition.places()).code());
                case 6 -> returned();
                default -> row().next().ifPresent(place -> put(place, some(PEOPLE)));
            }
        }

        /** Who holds a post at a place, who can stamp, who acts for whom: all of it changes by the day. */
        private void people(String code) {
            seats.put(code, PEOPLE.stream().filter(one -> random.nextInt(3) > 0).map(one -> new Seat(one,
                    random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextInt(3) == 0 ? some(PEOPLE) : null)).toList());
        }

        /** With whose hand somebody stamps; nobody's where they have no part. */
        private Optional<Hand> hand(String code, Signer person) {
            Set<Signer> theirs = seats.get(code).stream()
                    .filter(seat -> seat.holder().equals(person) && seat.able() || person.equals(seat.deputy()))
                    .map(Seat::holder).collect(Collectors.toSet());
            return theirs.isEmpty() ? Optional.empty() : Optional.of(new Hand(person, theirs));
        }

        private void put(Place place, Signer person) {
            String code = place.code();
            Optional<Hand> hand = hand(code, person);
            StampRow row = row();
            if (hand.isEmpty() || !row.turn(code, hand.get()).open() || code.equals("LAST") && anyOvertaken()) {
                return;
            }
            if (code.equals("LAST")) {
                assertTrue(row.whole().containsAll(row.route().places().stream().map(Place::code)
                        .filter(other -> !other.equals("LAST")).toList()), "decided when every place is whole");
                decisions++;
            }
            settle(row);
            List<Signer> renewed = row.renewed(code, hand.get()).stream().map(Put::by).toList();
            List.copyOf(standing.get(code)).stream().filter(mark -> renewed.contains(mark.by)).forEach(mark -> end(code, mark));
            press(place, hand.get(), row.at(code));
        }

        private void settle(StampRow row) {
            standing.forEach((code, marks) -> {
                if (!marks.isEmpty()) {
                    marks.getLast().needed = row.at(code).needed();
                }
            });
        }

        private void press(Place place, Hand hand, PlaceStamps before) {
            List<Mark> marks = standing.get(place.code());
            Set<Signer> filled = marks.stream().map(mark -> mark.put().seat()).collect(Collectors.toSet());
            Signer seat = Stream.concat(Stream.of(hand.signer()).filter(hand.seats()::contains), hand.seats().stream())
                    .filter(one -> !filled.contains(one)).findFirst().orElse(hand.seats().iterator().next());
            Mark mark = new Mark(hand.signer(), seat.equals(hand.signer()) ? null : seat);
            marks.add(mark);
            int today = place.howMany().any() ? 1 : by(place, marks).needed();
            mark.needed = before.whole() ? Math.min(before.needed(), today) : today;
            acts.add("+" + mark.act(place.code()));
        }

        private void takeBack(String code) {
            if (row().isLast(code) && !code.equals("LAST")) {
                end(code, some(standing.get(code)));
            }
        }

        private void returned() {
            standing.forEach((code, marks) -> List.copyOf(marks).forEach(mark -> end(code, mark)));
        }

        /** 差替え: only the decision ends. */
        private void reopen() {
            List.copyOf(standing.get("LAST")).forEach(mark -> {
                end("LAST", mark);
                decisions--;
            });
        }

        private void end(String code, Mark mark) {
            acts.add("-" + mark.act(code));
            standing.get(code).remove(mark);
        }

        private void check() {
            StampRow row = row();
            assertTrue(decisions <= 1, "decided once");
            assertEquals(decisions, standing.get("LAST").size());
            row.next().filter(place -> !seatsOf(place).isEmpty()).ifPresent(
                    place -> assertTrue(somebody(place.code(), turn -> turn == Turn.NOW), () -> "nobody can stamp at " + place));
            edition.places().stream().filter(place -> standing.get(place.code()).stream().anyMatch(mark -> mark.overtaken))
                    .filter(place -> row.at(place.code()).whole() && !seatsOf(place).isEmpty())
                    .forEach(place -> assertTrue(somebody(place.code(), turn -> turn == Turn.AGAIN),
                            () -> "nobody can stamp anew at " + place));
            assertEquals(ofActs(), standing.entrySet().stream().flatMap(place -> place.getValue().stream()
                    .map(mark -> mark.act(place.getKey()))).collect(Collectors.toSet()), "stamps are what the acts say");
            standing.values().forEach(marks -> assertEquals(marks.size(), marks.stream().map(mark -> mark.by).distinct().count(),
                    "nobody stamps twice at a place"));
            standing.forEach((code, marks) -> assertEquals(marks.size(), marks.stream()
                    .map(mark -> mark.put().seat()).distinct().count(), "nobody is stamped for twice"));
            row.furthest().ifPresent(code -> assertTrue(row.isLast(code)));
        }

        private boolean somebody(String code, Predicate<Turn> can) {
            return PEOPLE.stream().anyMatch(one -> hand(code, one).filter(hand -> can.test(row().turn(code, hand))).isPresent());
        }

        private List<Signer> seatsOf(Place place) {
            return seats.get(place.code()).stream().flatMap(Seat::people).toList();
        }

        private boolean anyOvertaken() {
            return standing.values().stream().flatMap(List::stream).anyMatch(mark -> mark.overtaken);
        }

        private Set<String> ofActs() {
            return acts.stream().map(act -> act.substring(1)).distinct()
                    .filter(stamp -> acts.lastIndexOf("+" + stamp) > acts.lastIndexOf("-" + stamp)).collect(Collectors.toSet());
        }

        private StampRow row() {
            Route route = edition.route(course);
            return new StampRow(route, edition.places().stream().collect(Collectors.toMap(Place::code, place -> {
                List<Mark> marks = standing.get(place.code());
                int recorded = marks.isEmpty() ? place.howMany().number() : marks.getLast().needed;
                return PlaceStamps.of(place, marks.stream().map(Mark::put).toList(), recorded, () -> by(place, marks));
            })));
        }

        private PlaceStamps by(Place place, List<Mark> marks) {
            List<Seat> all = seats.get(place.code());
            return PlaceStamps.by(place.howMany(), marks.stream().map(Mark::put).toList(), all, all);
        }

        private <T> T some(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }
    }
}
