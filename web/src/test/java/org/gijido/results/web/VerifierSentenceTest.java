package org.gijido.results.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** V45: what the chair read is held against what was counted (V1–V9, V11), and right words are let pass. */
class VerifierSentenceTest {

    private static VerifierScript script;

    @BeforeAll
    static void load() throws IOException {
        script = new VerifierScript();
        script.run("""
                const held = (majority, outcome, inFavour, against, abstained, members, cast, label, title, sentence) => sentenceFaults(sentence, {
                  labels: [label], titles: [title], passedWords: [], rejectedWords: [], outcome, cast: cast === 'yes', election: false,
                  special: majority !== 'SIMPLE', members: +members, base: +members,
                  needed: majority === 'TWO_THIRDS' ? Math.ceil(2 * members / 3) : Math.floor(members / 2) + 1, elected: [], people: [],
                  figures: inFavour === '-' ? null : { inFavour: +inFavour, against: against === '-' ? null : +against,
                    abstained: abstained === '-' ? null : +abstained },
                }).map(fault => fault.key).join(' ');
                const heldElection = (elected, sentence) => sentenceFaults(sentence, {
                  labels: ['副議長の選挙'], titles: [], passedWords: [], rejectedWords: [], outcome: elected ? 'ELECTED' : 'REJECTED', cast: false, election: true,
                  special: false, members: 20, base: 20, needed: 3, elected: elected ? elected.split(' ') : [], figures: null,
                  people: [{ name: '髙木', seat: 3, votes: 12 }, { name: '青山', seat: 5, votes: 5 }, { name: '井上', seat: 13, votes: 3 }],
                }).map(fault => fault.key).join(' ');""");
    }

    @AfterAll
    static void end() {
        script.close();
    }

    @TestFactory
    Stream<DynamicTest> eachSentenceIsHeldAgainstItsCount() throws IOException {
        List<String> rows = VerifierScript.table("sentences.csv");
        Value held = script.run("held");
        return rows.stream().map(row -> row.split("\\|", -1)).map(cells -> dynamicTest(cells[9], () -> assertEquals(cells[10],
                held.execute((Object[]) List.of(cells).subList(0, 10).toArray(new String[0])).asString())));
    }

    /** V11. */
    @TestFactory
    Stream<DynamicTest> eachElectionIsHeldAgainstItsBallots() {
        return Stream.of(
                new String[] {"髙木", "投票の結果、3番 髙木議員（12票）が当選されました。", ""},
                new String[] {"髙木", "投票の結果、髙木議員12票、青山議員5票。よって、髙木議員が当選されました。", ""},
                new String[] {"髙木", "投票の結果、3番 髙木議員（12票）及び5番 青山議員（5票）が当選されました。", "saysElected"},
                new String[] {"髙木", "よって、5番議員が当選されました。", "saysElected saysNotElected"},
                new String[] {"髙木", "投票の結果、髙木議員（11票）が当選されました。", "saysFigure"},
                new String[] {"髙木", "当選人なしとなりました。", "saysNobody"},
                new String[] {"髙木 青山", "投票の結果、髙木議員（12票）が当選されました。", "saysNotElected"},
                new String[] {"髙木", "3番が当選されました。", ""},
                new String[] {"", "投票の結果、法定得票数に達した者がありません。よって、副議長の選挙は、当選人なしとなりました。", ""},
                new String[] {"", "投票の結果、髙木議員（12票）が当選されました。", "saysOutcome"})
                .map(row -> dynamicTest(row[1],
                        () -> assertEquals(row[2], script.run("heldElection").execute(row[0], row[1]).asString())));
    }
}
