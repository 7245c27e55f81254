package org.gijido.results.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V44, V45: what the verifier says of a record that was tampered with, and of one that was not. */
class VerifierTamperingTest {

    private static VerifierScript script;

    @BeforeAll
    static void load() throws IOException {
        script = new VerifierScript("sample-record.js");
    }

    @AfterAll
    static void end() {
        script.close();
    }

    /**
     * Columns: what was done; verdict; its sentence; what does not agree; what is not known. Anew: by one who chains everything
     * again.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // nothing was done, and nothing is known of the end
            "r => {} | open | open | - | -",
            // V44: the end
            "r => { r.entries.splice(-4); delete r.last; } | bad | bad | lastMissing | notOver",
            "r => { r.entries.splice(-4); r.last = null; } | bad | bad | lastMissing | notOver",
            "r => { r.entries.splice(-4); } | bad | bad | lastGone | notOver",
            "r => { r.entries.splice(-4); endAnew(r); } | open | open | - | notOver",
            "r => { r.last.hash = r.entries[3].hash; } | bad | bad | lastGone | -",
            "r => { r.entries = []; } | refused | empty | - | -",
            "r => { r.entries = []; r.last = null; } | refused | empty | - | -",
            "r => { delete r.entries; } | refused | unreadable | - | -",
            // V44: the header
            "r => { r.sitting.heldOn = '2026-12-02'; } | bad | bad | header | -",
            "r => { r.sitting.title = '臨時会'; } | bad | bad | header | -",
            "r => { r.sitting.session = '令和8年第3回定例会'; } | bad | bad | header | -",
            "r => { r.sitting.id = 10; } | bad | bad | header | -",
            "r => { r.sitting.rehearsal = true; } | bad | bad | header | -",
            "r => { delete r.sitting.rehearsal; } | bad | bad | header | -",
            "r => { r.sitting.heldOn = '2026-12-02'; r.version = 1; } | bad | bad | header | -",
            "r => { edit(r, 'sitting', b => { b.heldOn = '2026-12-02'; }); r.sitting.heldOn = '2026-12-02'; } | bad | bad | changed | -",
            "r => { r.entries.shift(); } | bad | bad | gone headingGone | -",
            "r => { r.entries.shift(); chainAnew(r); } | bad | bad | headingGone | -",
            // the entries
            "r => { edit(r, 'ballots.closed', b => { b.ballots[0].says = 'AGAINST'; }); } | bad | bad | changed tally tally tally declaredOther | -",
            "r => { edit(r, 'ballots.closed', b => { b.ballots[0].says = 'AGAINST'; }); chainAnew(r); } | bad | bad | tally tally tally declaredOther | -",
            "r => { r.entries.splice(7, 1); } | bad | bad | gone declaredOther saysTie | -",
            "r => { r.entries.splice(7, 1); chainAnew(r); } | bad | bad | declaredOther saysTie | -",
            "r => { [r.entries[6], r.entries[7]] = [r.entries[7], r.entries[6]]; } | bad | bad | gone noTie order gone declaredOther | -",
            "r => { [r.entries[6], r.entries[7]] = [r.entries[7], r.entries[6]]; chainAnew(r); } | bad | bad | noTie declaredOther | -",
            "r => { r.entries[2].previous = '0'.repeat(64); } | bad | bad | chain changed | -",
            "r => { r.entries.splice(5, 0, r.entries[4]); } | bad | bad | order | -",
            "r => { edit(r, 'ballots.opened', b => { b.rules.notPressed = 'BLOCKS'; }); } | bad | bad | changed | -",
            "r => { edit(r, 'ballots.opened', b => { b.rules.abstentionsAsAgainst = true; }, 1); chainAnew(r); } | bad | bad | tally noTie | -",
            "r => { edit(r, 'ballots.opened', b => { b.rules.abstentionsInBase = false; }, 1); chainAnew(r); } | bad | bad | tally tally | -",
            "r => { edit(r, 'ballots.opened', b => { b.majority = 'SIMPLE'; }, 6); chainAnew(r); } | bad | bad | tally | -",
            "r => { edit(r, 'ballots.opened', b => { b.roll[1].standing = 'ABSENT'; }); chainAnew(r); } | bad | bad | stranger tally tally tally | -",
            "r => { edit(r, 'ballots.opened', b => { b.roll.push(b.roll[1]); }); chainAnew(r); } | bad | bad | seatTwice tally tally | -",
            "r => { edit(r, 'ballots.closed', b => { b.ballots.push({ seat: 2, says: 'FOR' }); b.inFavour = 5; b.notPressed = 0; }); chainAnew(r); } | bad | bad | twice | -",
            "r => { edit(r, 'ballots.closed', b => { b.turnout.pop(); }, 2); chainAnew(r); } | bad | bad | turnout | -",
            "r => { edit(r, 'ballots.lot', b => { b.elected = '[107]'; }); chainAnew(r); } | bad | bad | badLot saysElected saysNotElected | -",
            "r => { r.entries[3].body = '{'; chainAnew(r); } | bad | bad | body notClosed declaredOther | -",
            "r => { r.entries[3].body = '{\"vote\":1,\"round\":1}'; chainAnew(r); } | bad | bad | tally tally tally tally tally tally tally declaredOther | -",
            "r => { r.entries[3] = null; } | bad | bad | body order changed gone notClosed declaredOther | -",
            // V45: the words
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '議案第1号は、可決されませんでした。'; }); chainAnew(r); } | bad | bad | saysOutcome | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '否決とせず、議案第2号は成立いたしました。'; }, 1); chainAnew(r); } | bad | bad | saysOutcome | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '同意第1号は、不同意とすることに決しました。'; }, 2); chainAnew(r); } | bad | bad | saysOutcome | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '認定第1号は、不認定とすることに決しました。'; }, 5); chainAnew(r); } | bad | bad | saysOutcome | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '全会一致であります。議案第1号は、可決されました。'; }); chainAnew(r); } | bad | bad | saysAll | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '賛成7名、賛成多数であります。議案第1号は、可決されました。'; }); chainAnew(r); } | bad | bad | saysFigure | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '反対2名、賛成多数であります。議案第1号は、可決されました。'; }); chainAnew(r); } | open | open | - | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '議案第1号及び議案第2号は、可決されました。'; }); chainAnew(r); } | bad | bad | saysItem | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '起立全員であります。議案第3号は、可決されました。'; }, 4); chainAnew(r); } | bad | bad | saysAll | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '反対2名であります。議案第3号は、可決されました。'; }, 4); chainAnew(r); } | bad | bad | saysUncounted | -",
            "r => { edit(r, 'ballots.declared', b => { b.sentence = '6番 加藤 六郎議員（2票）が当選されました。'; }, 3); chainAnew(r); } | bad | bad | saysElected saysNotElected | -",
            "r => { edit(r, 'ballots.declared', b => { b.outcome = 'REJECTED'; }); chainAnew(r); } | bad | bad | declaredOther saysOutcome saysQuantity | -",
            // acts of two persons, and ways without tablets
            "r => { more(r, 'correction', { vote: 1, sentence: '賛成多数であります。よって、議案第1号は、可決されました。', before: '別の文' }); } | bad | bad | correctedOther | -",
            "r => { more(r, 'correction', { vote: 1, sentence: '議案第1号は、否決されました。', before: declaredWordsOf(r, 0) }); } | bad | bad | saysOutcome | -",
            "r => { more(r, 'correction', { vote: 1, sentence: '議案第1号は、可決されました。', before: declaredWordsOf(r, 0) }); } | open | open | - | -",
            "r => { edit(r, 'ballots.opened', b => { b.rules.objectors = 2; }); more(r, 'objection', { vote: 1, objectors: 1 }); } | bad | bad | fewObjectors | -",
            "r => { edit(r, 'ballots.closed', b => { b.inFavour = 3; b.outcome = 'REJECTED'; }, 4); more(r, 'left', { vote: 5 }); } | bad | bad | halfUncounted declaredOther | -",
            "r => { edit(r, 'ballots.closed', b => { b.figures = 'ALL'; b.inFavour = 3; b.against = 3; b.abstained = 0; b.notPressed = 0; }, 4); chainAnew(r); } | bad | bad | tally declaredOther | -",
            "r => { byDesignation(r, [105]); } | open | open | - | -",
            "r => { byDesignation(r, [105, 106]); } | bad | bad | badDesignation saysNotElected | -",
            "r => { byDesignation(r, [999]); } | bad | bad | badDesignation saysOutcome | -",
            "r => { edit(r, 'ballots.opened', b => { b.method = 'HANDS'; b.majority = 'TWO_THIRDS'; }, 4); chainAnew(r); } | open | open | - | -",
            "r => { edit(r, 'ballots.opened', b => { b.method = 'HANDS'; b.majority = 'THREE_QUARTERS'; }, 4); chainAnew(r); } | bad | bad | tally tally declaredOther | -",
            // what is no forgery
            "r => { r.withheld = true; r.entries.splice(3); chainAnew(r); } | open | openWithheld | - | withheld",
            "r => { r.entries.splice(3, 0, { type: 'ballots.somethingNew', at: '2030-01-01T00:00:00.000000', body: '{\"vote\":1,\"round\":1,\"x\":[]}' }); chainAnew(r); } | open | open | - | -",
            "r => { edit(r, 'sitting', b => { b.title = '前の名前'; }); r.entries.splice(9, 0, { ...r.entries[0], body: JSON.stringify(SITTING) }); chainAnew(r); } | open | open | - | -",
            "r => { r.entries.splice(9, 0, { ...r.entries[0], body: JSON.stringify({ ...SITTING, sitting: 8 }) }); chainAnew(r); } | bad | bad | otherSitting header | -",
            "r => { r.entries.shift(); r.version = 1; delete r.withheld; chainAnew(r); } | open | open | - | uncovered"})
    void tamperingIsNamed(String tampering, String state, String sentence, String problems, String notes) {
        assertEquals(String.join(" | ", state, sentence, problems, notes),
                script.run("verdictText").execute(tampering).asString());
    }

    /** What no program can see in the file, the paper shows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "r => {} | 0 | good | good",
            "r => {} | 3 | open | openEarlier",
            "r => { r.entries.splice(-4); endAnew(r); } | 0 | bad | badPrinted",
            "r => { r.entries.shift(); r.version = 1; chainAnew(r); } | 0 | bad | badPrinted",
            "r => { edit(r, 'ballots.opened', b => { b.items[0].title = '別の条例'; }); chainAnew(r); } | 0 | bad | badPrinted",
            "r => { edit(r, 'ballots.opened', b => { b.rules.abstainButton = false; }); chainAnew(r); } | 0 | bad | badPrinted",
            "r => { edit(r, 'sitting', b => { b.heldOn = '2026-12-02'; }); r.sitting.heldOn = '2026-12-02'; chainAnew(r); } | 0 | bad | badPrinted",
            "r => { r.sitting.heldOn = '2026-12-02'; } | 0 | bad | bad",
            "r => { r.withheld = true; } | 0 | open | openWithheldSame",
            "r => { delete r.withheld; } | 0 | good | good"})
    void paperIsCompared(String tampering, int back, String state, String sentence) {
        String printed = script.run("printedOf").execute(back).asString();
        String found = script.run("verdictText").execute(tampering, " " + printed.toUpperCase() + " ").asString();
        assertTrue(found.startsWith(state + " | " + sentence + " |"), found);
    }

    /** A record from before the heading, and before figures that were not counted were null, is as right as it was. */
    @Test
    void olderRecordsStillVerify() {
        String found = script.run("verdictText").execute("""
                r => {
                  r.version = 1; r.entries.shift(); delete r.withheld;
                  edit(r, 'ballots.closed', b => { delete b.figures; b.inFavour = 0; b.against = 0; b.abstained = 0; b.notPressed = 0; }, 5);
                  edit(r, 'ballots.closed', b => { delete b.figures; b.against = 2; b.abstained = 0; b.notPressed = 0; }, 4);
                  for (let i = 0; i < 7; i++) {
                    edit(r, 'ballots.opened', b => {
                      delete b.rules.abstentionsAsAgainst; delete b.items[0].kind; delete b.items[0].passed; delete b.items[0].rejected;
                    }, i);
                  }
                  chainAnew(r);
                }""").asString();
        assertEquals("open | open | - | uncovered", found);
    }

    /** V15: nobody who is missing gets lost: named, in the base, neither for nor against. */
    @Test
    void whoIsNotAccountedForIsNamed() {
        String missing = script.run("""
                judged(r => {
                  edit(r, 'ballots.opened', b => { b.rules.notPressed = 'BLOCKS'; });
                  chainAnew(r);
                }).votes[0].missing.join()""").asString();
        assertEquals("7 木村 七郎", missing);
    }

    /** Lengths around the blocks of 64 bytes, and letters of every width. */
    @Test
    void thePageHashesAsJavaDoes() {
        assertTrue(script.run("""
                ['', 'a', '可決', '髙木 克彦\\u{1F5F3}', ...[54, 55, 56, 57, 63, 64, 65, 119, 120, 121, 1000].map(n => 'x'.repeat(n) + 'ア')]
                  .every(text => sha256OfPage(text) === sha256OfJava(text))""").asBoolean());
    }

    /** The parts are one script: a second function of a name would silently take the place of the first. */
    @Test
    void noNameIsDeclaredTwice() {
        List<String> names = Pattern.compile("^(?:async )?(?:function|const|let|class) (\\w+)", Pattern.MULTILINE)
                .matcher(VerifierPage.html()).results()
                .map(declared -> declared.group(1)).toList();
        assertTrue(names.size() > 60, names.size() + " names were seen");
        assertEquals(List.of(), names.stream().filter(name -> Collections.frequency(names, name) > 1).distinct().toList());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertTrue(script.run("Object.keys(words.ja).join() === Object.keys(words.en).join()"
                + " && Object.keys(words.ja.types).join() === Object.keys(words.en.types).join()").asBoolean());
    }
}
