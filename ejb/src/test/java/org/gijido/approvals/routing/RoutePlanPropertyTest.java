package org.gijido.approvals.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.HeldPost;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random organisations with gaps and several posts a person: what every way has, and that all else is refused by name. */
class RoutePlanPropertyTest {
    private static final int CITIES = 60;
    private static final int DOCUMENTS = 40;
    private static final Set<String> REFUSALS = Set.of("approvals.error.emptyPost", "approvals.error.nobodyAbove",
            "approvals.error.routeCircle");
    private static final List<PostRank> DECIDERS = List.of(PostRank.MAYOR, PostRank.VICE_MAYOR, PostRank.DEPARTMENT_HEAD,
            PostRank.DIVISION_HEAD, PostRank.SECTION_HEAD);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyWayHasOneDecisionAndAPersonAtEachPost(long seed) {
        Random random = new Random(seed);
        int planned = 0;
        for (int city = 0; city < CITIES; city++) {
            RandomCity made = new RandomCity(random);
            for (int document = 0; document < DOCUMENTS; document++) {
                planned += made.plan() ? 1 : 0;
            }
        }
        assertTrue(planned > CITIES * DOCUMENTS / 5, planned + " ways were looked at");
    }

    private static final class RandomCity {
        private final Random random;
        private final List<UnitOfDay> units = new ArrayList<>();
        private final List<HeldPost> held = new ArrayList<>();
        private final PostsOfDay day;
        private final RouteSettings settings;

        RandomCity(Random random) {
            this.random = random;
            IntStream.range(0, 1 + random.nextInt(3)).forEach(number -> department());
            IntStream.range(0, random.nextInt(2)).forEach(number -> division(null));
            hold(null, PostRank.VICE_MAYOR, "副市長");
            hold(null, PostRank.MAYOR, "市長");
            day = new PostsOfDay(new OrganisationOfDay(LocalDate.EPOCH, units), held);
            settings = new RouteSettings(true, random.nextBoolean() ? 1L : null, Map.of());
        }

        private void department() {
            long id = unit(UnitKind.DEPARTMENT, null);
            hold(id, PostRank.DEPARTMENT_HEAD, "部長");
            maybe(id, PostRank.DEPUTY_DEPARTMENT_HEAD, "次長");
            IntStream.range(0, 1 + random.nextInt(3)).forEach(number -> division(id));
        }

        private void division(Long above) {
            long id = unit(UnitKind.DIVISION, above);
            hold(id, PostRank.DIVISION_HEAD, "課長");
            maybe(id, PostRank.DIVISION_HEAD, "主幹");
            maybe(id, PostRank.DEPUTY_DIVISION_HEAD, "課長補佐");
            IntStream.range(0, random.nextInt(3))
                    .forEach(number -> hold(unit(UnitKind.SECTION, id), PostRank.SECTION_HEAD, "係長"));
        }

        private long unit(UnitKind kind, Long above) {
            long id = units.size() + 1L;
            units.add(new UnitOfDay(id, "U" + id, kind, "第" + id, above, (int) id));
            return id;
        }

        /** Nearly always held, at times by one who has another post already. */
        private void hold(Long unit, PostRank rank, String title) {
            if (random.nextInt(40) > 0) {
                boolean concurrent = !held.isEmpty() && random.nextInt(10) == 0;
                long person = concurrent ? held.get(random.nextInt(held.size())).personId() : 100 + held.size();
                held.add(new HeldPost(person, unit, concurrent ? PostKind.CONCURRENT : PostKind.MAIN, title, rank));
            }
        }

        private void maybe(Long unit, PostRank rank, String title) {
            if (random.nextBoolean()) {
                hold(unit, rank, title);
            }
        }

        /** @return whether there is a way */
        boolean plan() {
            Decision decision = Ways.decision(DECIDERS.get(random.nextInt(DECIDERS.size())), some(3), some(1), some(2));
            Drafter drafter = drafter();
            List<Long> chosen = some(1);
            try {
                List<PlannedStep> steps = RoutePlan.of(decision, drafter, day, chosen, settings);
                assertEquals(steps, RoutePlan.of(decision, drafter, day, chosen, settings), "the same again");
                check(steps, drafter);
                return true;
            } catch (BusinessException refusal) {
                assertTrue(REFUSALS.contains(refusal.key()), refusal.key());
                return false;
            }
        }

        private Drafter drafter() {
            if (random.nextInt(3) == 0) {
                HeldPost post = held.get(random.nextInt(held.size()));
                return new Drafter(post.personId(), new PostAt(post.unitId(), post.rank()));
            }
            return new Drafter(99, new PostAt(1L + random.nextInt(units.size()), PostRank.STAFF));
        }

        private List<Long> some(int most) {
            return random.ints(random.nextInt(most + 1), 1, units.size() + 1).distinct().mapToObj(Long::valueOf).toList();
        }

        private void check(List<PlannedStep> steps, Drafter drafter) {
            assertEquals(1, steps.stream().filter(step -> step.kind() == StepKind.DECISION).count(), steps::toString);
            assertTrue(steps.stream().dropWhile(step -> step.kind() != StepKind.DECISION).skip(1)
                    .allMatch(step -> step.kind() == StepKind.CIRCULATION), steps::toString);
            assertEquals(steps.size(), new HashSet<>(steps.stream().map(PlannedStep::post).toList()).size(), steps::toString);
            Posts posts = new Posts(day);
            for (PlannedStep step : steps) {
                assertFalse(posts.holders(step.post()).isEmpty(), () -> "nobody at " + step);
                assertFalse(posts.holders(step.post()).equals(List.of(drafter.personId())), () -> "the drafter alone at " + step);
            }
            checkPlaces(steps);
        }

        /** Stages, lanes and places are counted from one without a gap; the line only climbs. */
        private void checkPlaces(List<PlannedStep> steps) {
            for (PlannedStep step : steps) {
                assertTrue(step.stage() == 1 || steps.stream().anyMatch(one -> one.stage() == step.stage() - 1), step::toString);
                assertTrue(step.place() == 1 || steps.stream().anyMatch(one -> one.stage() == step.stage()
                        && one.lane() == step.lane() && one.place() == step.place() - 1), step::toString);
            }
            List<PostRank> line = steps.stream().filter(step -> step.kind() == StepKind.LINE || step.kind() == StepKind.DECISION)
                    .map(step -> step.post().rank()).toList();
            assertEquals(line.stream().sorted((one, other) -> other.compareTo(one)).toList(), line);
        }
    }
}
