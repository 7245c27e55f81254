package org.gijido.approvals.routing;

import static org.gijido.approvals.routing.Ways.CLERK;
import static org.gijido.approvals.routing.Ways.SETTINGS;
import static org.gijido.approvals.routing.Ways.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.City;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.PostWords;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.HeldPost;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutePlanTest {
    private static final String LINE = "回情報企画係長 / 回情報政策課補佐";
    private static final String LINE_TO_THE_TOP = LINE + " / 回情報政策課長 / 回政策調整部次長 / 回政策調整部長";

    private static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("a division head decides", decision(PostRank.DIVISION_HEAD), LINE + " / 決情報政策課長"),
                Arguments.of("a department head decides", decision(PostRank.DEPARTMENT_HEAD),
                        LINE + " / 回情報政策課長 / 回政策調整部次長 / 決政策調整部長"),
                Arguments.of("before the vice-mayor the head of general affairs", decision(PostRank.VICE_MAYOR),
                        LINE_TO_THE_TOP + " / 合総務部長 / 決副市長"),
                Arguments.of("the mayor decides", decision(PostRank.MAYOR),
                        LINE_TO_THE_TOP + " / 合総務部長 / 回副市長 / 決市長"),
                Arguments.of("a division of the same department after the own division head",
                        decision(PostRank.DEPARTMENT_HEAD, City.PUBLIC_RELATIONS),
                        LINE + " / 回情報政策課長 / 合広報広聴課長 / 回政策調整部次長 / 決政策調整部長"),
                Arguments.of("another department, from below, before the head of the own decides",
                        decision(PostRank.DEPARTMENT_HEAD, City.BUDGET_SECTION),
                        LINE + " / 回情報政策課長 / 回政策調整部次長 / 合財政係長>財政課長>財務部長 / 決政策調整部長"),
                Arguments.of("by equals: nobody above the one who decides", decision(PostRank.DIVISION_HEAD, City.BUDGET),
                        LINE + " / 合財政課長 / 決情報政策課長"),
                Arguments.of("but the head of the unit that is named", decision(PostRank.DIVISION_HEAD, City.FINANCE),
                        LINE + " / 合財務部長 / 決情報政策課長"),
                Arguments.of("several side by side", decision(PostRank.DEPARTMENT_HEAD, City.BUDGET, City.TREASURY),
                        LINE + " / 回情報政策課長 / 回政策調整部次長 / 合財政課長>財務部長|会計課長 / 決政策調整部長"),
                Arguments.of("two of one department meet at its head", decision(PostRank.VICE_MAYOR, City.CONTRACTS, City.LAW),
                        LINE_TO_THE_TOP + " / 合契約課長|法務課長 / 合総務部長 / 決副市長"),
                Arguments.of("two of one division meet at its head",
                        decision(PostRank.DIVISION_HEAD, City.LEGISLATION, City.DISCLOSURE),
                        LINE + " / 合法制係長|情報公開係長 / 合法務課長 / 決情報政策課長"),
                Arguments.of("a section and its division", decision(PostRank.DIVISION_HEAD, City.LAW, City.LEGISLATION),
                        LINE + " / 合法制係長 / 合法務課長 / 決情報政策課長"),
                Arguments.of("the own division needs no asking", decision(PostRank.DEPARTMENT_HEAD, City.SYSTEMS, City.POLICY),
                        LINE + " / 回情報政策課長 / 回政策調整部次長 / 決政策調整部長"),
                Arguments.of("examined before the decision, read after it",
                        decision(PostRank.DEPARTMENT_HEAD, List.of(), List.of(City.DOCUMENTS), List.of(City.TREASURY,
                                City.COUNCIL_OFFICE)),
                        LINE + " / 回情報政策課長 / 回政策調整部次長 / 審文書係長 / 決政策調整部長 / 供会計課長|議会事務局長"),
                Arguments.of("before those on top it is examined",
                        decision(PostRank.MAYOR, List.of(City.LEGISLATION), List.of(City.DOCUMENTS), List.of()),
                        LINE_TO_THE_TOP + " / 合法制係長>法務課長>総務部長 / 審文書係長 / 回副市長 / 決市長"),
                Arguments.of("who was asked need not read", decision(PostRank.DIVISION_HEAD, List.of(City.TREASURY), List.of(),
                        List.of(City.TREASURY)), LINE + " / 合会計課長 / 決情報政策課長"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void wayFollowsFromTheDecision(String name, Decision decision, String way) {
        assertEquals(way, plan(decision, CLERK, City.without()));
    }

    private static Stream<Arguments> drafters() {
        return Stream.of(
                drafter("a section head begins above the own post", City.SYSTEMS_PLANNING, City.SYSTEMS_PLANNING,
                        PostRank.SECTION_HEAD, PostRank.DIVISION_HEAD, "回情報政策課補佐 / 決情報政策課長"),
                drafter("a deputy", City.DEPUTY + City.SYSTEMS, City.SYSTEMS, PostRank.DEPUTY_DIVISION_HEAD,
                        PostRank.DIVISION_HEAD, "決情報政策課長"),
                drafter("a division head: the next higher decides", City.SYSTEMS, City.SYSTEMS, PostRank.DIVISION_HEAD,
                        PostRank.DIVISION_HEAD, "回政策調整部次長 / 決政策調整部長"),
                drafter("a department head: the vice-mayor decides", City.POLICY, City.POLICY, PostRank.DEPARTMENT_HEAD,
                        PostRank.DIVISION_HEAD, "合総務部長 / 決副市長"),
                drafter("主幹 is below the head of the same rank", City.GENERAL, City.SYSTEMS, PostRank.DIVISION_HEAD,
                        PostRank.DIVISION_HEAD, "決情報政策課長"),
                drafter("beside the departments there is no department head", 8002, City.TREASURY, PostRank.STAFF,
                        PostRank.DEPARTMENT_HEAD, "回会計課長 / 合総務部長 / 決副市長"),
                drafter("above all departments", City.VICE_MAYOR, null, PostRank.VICE_MAYOR, PostRank.VICE_MAYOR,
                        "合総務部長 / 決市長"),
                drafter("the head of general affairs is not asked for the own matter", City.AFFAIRS, City.AFFAIRS,
                        PostRank.DEPARTMENT_HEAD, PostRank.MAYOR, "回副市長 / 決市長"));
    }

    private static Arguments drafter(String name, long person, Long unit, PostRank rank, PostRank decider, String way) {
        return Arguments.of(name, new Drafter(person, new PostAt(unit, rank)), decider, way);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafters")
    void lineBeginsAboveTheDrafter(String name, Drafter drafter, PostRank decider, String way) {
        assertEquals(way, plan(decision(decider), drafter, City.without()));
    }

    @Test
    void groundsAreToldAtEachBox() {
        List<PlannedStep> steps = RoutePlan.of(decision(PostRank.VICE_MAYOR, City.BUDGET), CLERK, City.without(),
                List.of(City.TREASURY), SETTINGS);
        Map<StepKind, List<String>> grounds = steps.stream().collect(Collectors.groupingBy(PlannedStep::kind,
                Collectors.mapping(PlannedStep::ground, Collectors.toList())));
        assertEquals(Map.of(StepKind.LINE, List.of("", "", "", "", ""),
                StepKind.CONCURRENCE, List.of("別表第2-3", "別表第2-3", RoutePlan.CHOSEN, RoutePlan.BEFORE_THE_TOP),
                StepKind.DECISION, List.of("別表第2-3")), grounds);
    }

    @Test
    void sectionsThatTheDrafterAddsStandBesideThoseOfTheRule() {
        assertEquals(LINE + " / 合財政課長|会計課長 / 決情報政策課長", Ways.words(RoutePlan.of(
                decision(PostRank.DIVISION_HEAD, City.BUDGET), CLERK, City.without(), List.of(City.TREASURY), SETTINGS)));
    }

    @ParameterizedTest
    @MethodSource("circles")
    void samePostTwiceIsACircle(List<Long> chosen, String words) {
        assertRefused("approvals.error.routeCircle", List.of(words), () -> RoutePlan.of(
                decision(PostRank.DEPARTMENT_HEAD, City.BUDGET), CLERK, City.without(), chosen, SETTINGS));
    }

    private static Stream<Arguments> circles() {
        return Stream.of(Arguments.of(List.of(City.BUDGET), "財務部 財政課 課長"),
                Arguments.of(List.of(City.TREASURY, City.TREASURY), "会計課 課長"),
                Arguments.of(List.of(City.SYSTEMS), "政策調整部 情報政策課 課長"), Arguments.of(List.of(City.POLICY), "政策調整部 部長"));
    }

    @Test
    void vacantPostStopsTheDocument() {
        assertRefused("approvals.error.emptyPost", List.of("政策調整部 情報政策課", PostWords.of(PostRank.DIVISION_HEAD)),
                () -> plan(decision(PostRank.DEPARTMENT_HEAD), CLERK, City.without(City.SYSTEMS)));
        assertRefused("approvals.error.emptyPost", List.of("財務部 財政課", PostWords.of(PostRank.DIVISION_HEAD)),
                () -> plan(decision(PostRank.DIVISION_HEAD, City.BUDGET), CLERK, City.without(City.BUDGET)));
        assertRefused("approvals.error.emptyPost", List.of(new Message("approvals.post.city", List.of()),
                PostWords.of(PostRank.MAYOR)), () -> plan(decision(PostRank.MAYOR), CLERK, City.without(City.MAYOR)));
    }

    @Test
    void actingHeadIsSomebody() {
        PostsOfDay day = new PostsOfDay(City.ORGANISATION, Stream.concat(
                City.HELD.stream().filter(one -> one.personId() != City.SYSTEMS),
                Stream.of(new HeldPost(City.POLICY, City.SYSTEMS, PostKind.CONCURRENT, "課長", PostRank.DIVISION_HEAD))).toList());
        assertEquals(LINE + " / 回情報政策課長 / 回政策調整部次長 / 決政策調整部長", plan(decision(PostRank.DEPARTMENT_HEAD), CLERK, day));
    }

    @Test
    void levelWithoutADeputyIsLeftOut() {
        assertEquals("回情報企画係長 / 決情報政策課長",
                plan(decision(PostRank.DIVISION_HEAD), CLERK, City.without(City.DEPUTY + City.SYSTEMS)));
    }

    @Test
    void postThatTheDrafterAloneHoldsIsPassedOver() {
        PostsOfDay day = new PostsOfDay(City.ORGANISATION, Stream.concat(
                City.HELD.stream().filter(one -> one.personId() != City.SYSTEMS),
                Stream.of(new HeldPost(City.CLERK, City.SYSTEMS, PostKind.CONCURRENT, "課長", PostRank.DIVISION_HEAD))).toList());
        assertEquals(LINE + " / 回政策調整部次長 / 決政策調整部長", plan(decision(PostRank.DIVISION_HEAD), CLERK, day));
        assertEquals(LINE + " / 回政策調整部次長 / 決政策調整部長", plan(decision(PostRank.DEPARTMENT_HEAD), CLERK, day));
    }

    @Test
    void ownDecisionIsRefusedWhereTheCityWantsItSo() {
        Drafter head = new Drafter(City.SYSTEMS, new PostAt(City.SYSTEMS, PostRank.DIVISION_HEAD));
        assertRefused("approvals.error.selfDecision", List.of("政策調整部 部長"), () -> RoutePlan.of(
                decision(PostRank.DIVISION_HEAD), head, City.without(), List.of(), new RouteSettings(false, null, Map.of())));
    }

    @Test
    void nobodyIsAboveTheMayor() {
        Drafter mayor = new Drafter(City.MAYOR, new PostAt(null, PostRank.MAYOR));
        assertRefused("approvals.error.nobodyAbove", List.of("市長"),
                () -> plan(decision(PostRank.MAYOR), mayor, City.without()));
    }

    @Test
    void viceMayorInChargeDependsOnTheDepartment() {
        RouteSettings settings = new RouteSettings(true, null, Map.of(City.POLICY, "教育長"));
        assertEquals(new PostAt(null, PostRank.VICE_MAYOR, "教育長"), RoutePlan.of(decision(PostRank.VICE_MAYOR), CLERK,
                City.without(), List.of(), settings).getLast().post());
        assertEquals(new PostAt(null, PostRank.VICE_MAYOR, "副市長"), RoutePlan.of(decision(PostRank.VICE_MAYOR), CLERK,
                City.without(), List.of(), SETTINGS).getLast().post());
    }

    private static String plan(Decision decision, Drafter drafter, PostsOfDay day) {
        return Ways.words(RoutePlan.of(decision, drafter, day, List.of(), SETTINGS));
    }

    private static void assertRefused(String key, List<?> arguments, Executable asked) {
        BusinessException refusal = assertThrows(BusinessException.class, asked);
        assertEquals(key, refusal.key());
        assertEquals(arguments, List.of(refusal.arguments()));
    }
}
