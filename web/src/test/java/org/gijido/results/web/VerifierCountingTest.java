package org.gijido.results.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.counting.ElectionResult;
import org.gijido.ballots.counting.ElectionRule;
import org.gijido.ballots.counting.MajorityRule;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.WhileOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * V45: counting is written twice, by the server and by the verifier. Both are held to tables that were reckoned by hand, and to
 * each other over generated rolls and ballots.
 */
class VerifierCountingTest {

    private static final int GENERATED = 105_000;
    private static final long SEED = 20261129;
    private static final List<Majority> MAJORITIES = List.of(Majority.SIMPLE, Majority.MAJORITY_OF_TWO_THIRDS,
            Majority.TWO_THIRDS, Majority.THREE_QUARTERS);

    private static VerifierScript script;

    @BeforeAll
    static void load() throws IOException {
        script = new VerifierScript();
        script.run("""
                const counts = text => text.split('\\n').map(line => {
                  const [majority, inFavour, against, abstained, notPressed, inOffice, means, inBase, asAgainst] = line.split(',');
                  const found = decide(majority, { inFavour: +inFavour, against: +against, abstained: +abstained, notPressed: +notPressed },
                    { notPressed: means, abstentionsInBase: inBase === 'true', abstentionsAsAgainst: asAgainst === 'true' }, +inOffice);
                  return [found.outcome, found.base, found.needed].join(',');
                }).join('\\n');
                const elections = text => text.split('\\n').map(line => {
                  const [papers, seats] = line.split(',');
                  const says = papers.split(' ').flatMap(one => Array(+one.split(':')[1]).fill('C:' + one.split(':')[0]));
                  const found = elect(says, +seats);
                  return [found.outcome, found.base, found.needed, found.elected.join(' '), found.lotAmong.join(' '), found.open].join(',');
                }).join('\\n');""");
    }

    @AfterAll
    static void end() {
        script.close();
    }

    /** At least 120 rows, the boundaries among them. */
    @Test
    void bothCountAsReckonedByHand() throws IOException {
        List<String> rows = rows("counting.csv");
        assertTrue(rows.size() >= 120, rows.size() + " rows");
        List<String> given = rows.stream().map(row -> columns(row, 0, 9)).toList();
        List<String> right = rows.stream().map(row -> columns(row, 9, 12)).toList();
        assertSame(given, right, byScript("counts", given));
        assertSame(given, right, given.stream().map(VerifierCountingTest::byServer).toList());
    }

    @Test
    void bothElectAsReckonedByHand() throws IOException {
        List<String> rows = rows("elections.csv");
        List<String> given = rows.stream().map(row -> columns(row, 0, 2)).toList();
        List<String> right = rows.stream().map(row -> columns(row, 2, 8)).toList();
        assertSame(given, right, byScript("elections", given));
        assertSame(given, right, given.stream().map(VerifierCountingTest::electedByServer).toList());
    }

    @Test
    void bothCountGeneratedRollsAlike() {
        Random random = new Random(SEED);
        List<String> given = IntStream.range(0, GENERATED).mapToObj(row -> roll(random)).toList();
        List<String> server = given.stream().map(VerifierCountingTest::byServer).toList();
        assertSame(given, server, byScript("counts", given));
        List.of("PASSED", "REJECTED", "TIE")
                .forEach(outcome -> assertTrue(server.stream().filter(row -> row.startsWith(outcome)).count() > 2000, outcome));
    }

    @Test
    void bothCountGeneratedElectionsAlike() {
        Random random = new Random(SEED);
        List<String> given = IntStream.range(0, 6_000).mapToObj(row -> election(random)).toList();
        List<String> server = given.stream().map(VerifierCountingTest::electedByServer).toList();
        assertSame(given, server, byScript("elections", given));
        List.of("ELECTED", "REJECTED", "LOT")
                .forEach(outcome -> assertTrue(server.stream().filter(row -> row.startsWith(outcome)).count() > 50, outcome));
    }

    /** Small councils often, so that all boundaries are met; now and then one of hundreds; often close. */
    private static String roll(Random random) {
        int entitled = random.nextInt(10) == 0 ? random.nextInt(600) : random.nextInt(32);
        int inFavour = random.nextBoolean() ? random.nextInt(entitled + 1)
                : Math.clamp(entitled / 2 + random.nextInt(5) - 2L, 0, entitled);
        int against = random.nextInt(3) == 0 ? Math.min(inFavour, entitled - inFavour) : random.nextInt(entitled - inFavour + 1);
        int abstained = random.nextInt(entitled - inFavour - against + 1);
        return String.join(",", MAJORITIES.get(random.nextInt(MAJORITIES.size())).name(), "" + inFavour, "" + against,
                "" + abstained,
                "" + (entitled - inFavour - against - abstained), "" + (entitled + random.nextInt(entitled + 2)),
                NotPressed.values()[random.nextInt(NotPressed.values().length)].name(), "" + random.nextBoolean(),
                "" + (random.nextInt(4) == 0));
    }

    private static String election(Random random) {
        int candidates = 1 + random.nextInt(7);
        List<String> papers = new ArrayList<>();
        for (int candidate = 0; candidate <= candidates; candidate++) {
            papers.add((candidate == 0 ? 0 : random.nextInt(5) == 0 ? -candidate : candidate) + ":"
                    + random.nextInt(random.nextInt(4) == 0 ? 20 : 6));
        }
        return String.join(" ", papers) + "," + (1 + random.nextInt(5));
    }

    private static String byServer(String row) {
        String[] cells = row.split(",");
        CouncilRules rules = new CouncilRules(28, true, NotPressed.valueOf(cells[6]), true, Boolean.parseBoolean(cells[7]),
                Boolean.parseBoolean(cells[8]),
                1, 0, WhileOpen.COUNTS, NamesShown.AT_CLOSING);
        Decision decision = MajorityRule.decide(Majority.valueOf(cells[0]),
                new Count(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4])),
                rules, number(cells[5]));
        return decision.outcome() + "," + decision.base() + "," + decision.needed();
    }

    private static String electedByServer(String row) {
        List<BallotPaper> papers = Arrays.stream(row.split(",")[0].split(" ")).map(one -> one.split(":"))
                .flatMap(one -> Stream.<BallotPaper>generate(() -> new BallotPaper.Name(Long.parseLong(one[0])))
                        .limit(number(one[1])))
                .toList();
        ElectionResult result = ElectionRule.count(papers, number(row.split(",")[1]));
        return String.join(",", result.outcome().name(), "" + (papers.size() - result.blank()), "" + result.threshold(),
                spaced(result.elected()),
                spaced(result.lotAmong()), "" + result.open());
    }

    private static String spaced(List<Long> ids) {
        return ids.stream().sorted().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static List<String> byScript(String function, List<String> rows) {
        return List.of(script.run(function).execute(String.join("\n", rows)).asString().split("\n", -1));
    }

    private static void assertSame(List<String> given, List<String> right, List<String> found) {
        assertEquals(right.size(), found.size());
        List<String> differing = IntStream.range(0, given.size()).filter(row -> !right.get(row).equals(found.get(row)))
                .mapToObj(row -> given.get(row) + " → " + found.get(row) + ", not " + right.get(row)).toList();
        assertTrue(differing.isEmpty(), () -> differing.size() + " of " + given.size() + ":\n"
                + String.join("\n", differing.subList(0, Math.min(20, differing.size()))));
    }

    private static List<String> rows(String table) throws IOException {
        List<String> lines = VerifierScript.table(table);
        return lines.subList(1, lines.size());
    }

    private static String columns(String row, int from, int to) {
        return String.join(",", List.of(row.split(",", -1)).subList(from, to));
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }
}
