package org.gijido.approvals.routing;

import static org.gijido.approvals.routing.Ways.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.approvals.City;
import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.deciding.Decision;
import org.gijido.approvals.routing.SubstituteOrder.Candidate;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubstituteOrderTest {
    private static final PostAt HEAD = new PostAt(City.SYSTEMS, PostRank.DIVISION_HEAD, "課長");
    private static final PostAt MAYOR = new PostAt(null, PostRank.MAYOR);
    private static final long DEPUTY = City.DEPUTY + City.SYSTEMS;

    private static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(MAYOR, "別表第2-3", List.of(City.VICE_MAYOR, City.POLICY)),
                Arguments.of(MAYOR, "別表第1-2", List.of(City.VICE_MAYOR, City.AFFAIRS)),
                Arguments.of(MAYOR, "別表第1-5", List.of(City.VICE_MAYOR, City.AFFAIRS)),
                Arguments.of(new PostAt(null, PostRank.VICE_MAYOR, "副市長"), "別表第2-3", List.of(City.POLICY)),
                Arguments.of(new PostAt(City.POLICY, PostRank.DEPARTMENT_HEAD), "別表第2-3",
                        List.of(City.DEPUTY + City.POLICY, City.SYSTEMS)),
                Arguments.of(HEAD, "別表第2-3", List.of(DEPUTY, City.SYSTEMS_PLANNING)),
                Arguments.of(new PostAt(City.SYSTEMS_PLANNING, PostRank.SECTION_HEAD), "別表第2-3", List.of()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void orderIsThatOfTheRule(PostAt decider, String article, List<Long> persons) {
        SubstituteOrder order = SubstituteOrder.of(decision(article, false), decider, City.SYSTEMS_PLANNING, City.without(),
                Set.of(), false, SETTINGS);
        assertEquals(persons, order.candidates().stream().flatMap(one -> one.persons().stream()).toList());
        assertEquals(order.candidates().stream().map(Candidate::order).sorted().toList(),
                order.candidates().stream().map(Candidate::order).toList());
    }

    @Test
    void whileTheDeciderIsThereNobodyDecidesInstead() {
        SubstituteOrder order = order(Set.of());
        assertEquals(Optional.empty(), order.first());
        assertRefused("deciderPresent", List.of("政策調整部 情報政策課 課長"), order, DEPUTY);
        assertEquals(1, order.claim(DEPUTY, true).order(), "unless the absence is stated");
    }

    @Test
    void firstInTheOrderWhoIsThereDecides() {
        SubstituteOrder order = order(Set.of(City.SYSTEMS));
        assertEquals(1, order.claim(DEPUTY, false).order());
        assertRefused("substituteOrder", List.of(1, "政策調整部 情報政策課 課長補佐"), order, City.SYSTEMS_PLANNING);
    }

    @Test
    void secondDecidesWhileTheFirstIsAwayToo() {
        SubstituteOrder order = order(Set.of(City.SYSTEMS, DEPUTY));
        assertEquals(2, order.first().orElseThrow().order());
        assertEquals(2, order.claim(City.SYSTEMS_PLANNING, false).order());
    }

    @Test
    void levelThatNobodyHoldsIsPassedOverAndTheNumbersStay() {
        SubstituteOrder order = of(decision("別表第2-3", false), City.without(DEPUTY), Set.of(City.SYSTEMS), false);
        assertEquals(List.of(2), order.candidates().stream().map(Candidate::order).toList());
        assertEquals(2, order.claim(City.SYSTEMS_PLANNING, false).order());
    }

    @Test
    void whereAllAreAwayNobodyDecides() {
        assertEquals(Optional.empty(), order(Set.of(City.SYSTEMS, DEPUTY, City.SYSTEMS_PLANNING)).first());
    }

    @Test
    void vacantPostHasNoSubstitute() {
        PostsOfDay day = new PostsOfDay(City.ORGANISATION,
                City.HELD.stream().filter(one -> one.rank() != PostRank.DIVISION_HEAD).toList());
        SubstituteOrder order = of(decision("別表第2-3", false), day, Set.of(), false);
        assertTrue(order.isVacant());
        assertEquals(List.of(), order.candidates());
        assertEquals(Optional.empty(), order.first());
        assertRefused("emptyPost", List.of("政策調整部 情報政策課", "課長"), order, DEPUTY);
    }

    @Test
    void barredMatterWaitsForItsDecider() {
        SubstituteOrder barred = of(decision("別表第1-1", true), City.without(), Set.of(City.SYSTEMS), false);
        assertEquals(Optional.empty(), barred.first());
        assertRefused("substituteBarred", List.of("別表第1-1", "政策調整部 情報政策課 課長"), barred, DEPUTY);
    }

    @Test
    void dissentBarsToo() {
        SubstituteOrder dissent = of(decision("別表第2-3", false), City.without(), Set.of(City.SYSTEMS), true);
        assertRefused("substituteBarred", List.of(SubstituteOrder.DISSENT, "政策調整部 情報政策課 課長"), dissent, DEPUTY);
    }

    @Test
    void whoIsNotOfTheOrderDoesNotDecide() {
        assertRefused("notYours", List.of("政策調整部 情報政策課 課長"), order(Set.of(City.SYSTEMS)), City.BUDGET);
    }

    @Test
    void ofSeveralHoldersAllHaveToBeAway() {
        PostsOfDay two = City.with(City.post(9004, null, "副市長", PostRank.VICE_MAYOR));
        PostAt viceMayor = new PostAt(null, PostRank.VICE_MAYOR, "副市長");
        Decision decision = decision("別表第2-3", false);
        assertTrue(SubstituteOrder.of(decision, viceMayor, City.SYSTEMS, two, Set.of(City.VICE_MAYOR), false, SETTINGS)
                .isDeciderPresent());
        assertEquals(1, SubstituteOrder.of(decision, viceMayor, City.SYSTEMS, two, Set.of(City.VICE_MAYOR, 9004L), false,
                SETTINGS).first().orElseThrow().order());
    }

    private static SubstituteOrder order(Set<Long> away) {
        return of(decision("別表第2-3", false), City.without(), away, false);
    }

    private static SubstituteOrder of(Decision decision, PostsOfDay day, Set<Long> away, boolean dissent) {
        return SubstituteOrder.of(decision, HEAD, City.SYSTEMS_PLANNING, day, away, dissent, SETTINGS);
    }

    private static Decision decision(String article, boolean barred) {
        return new Decision(1, new DecisionRule("a", "甲", null, null, PostRank.DIVISION_HEAD, article, List.of(), List.of(),
                List.of(), barred, ""), PostRank.DIVISION_HEAD);
    }

    private static void assertRefused(String what, List<?> arguments, SubstituteOrder order, long person) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> order.claim(person, false));
        assertEquals("approvals.error." + what, refusal.key());
        assertEquals(arguments, List.of(refusal.arguments()));
    }
}
