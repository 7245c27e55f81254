package org.gijido.approvals.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.gijido.approvals.City;
import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusal;
import org.gijido.platform.RowRefusals;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTableCheckTest {
    /** Those that come with the product. */
    static final Set<String> FORMS = new TreeSet<>(Set.of("proposal", "expenditure", "subsidy", "patronage"));
    private static final String HEADINGS = String.join(",", DecisionTableCsv.HEADINGS) + "\n";

    /** Rows, and what is said of them: row, what, arguments. */
    private static Stream<Arguments> tables() {
        return Stream.of(
                table("whole from one yen to the end", "a,甲,1,99,課長,1\na,甲,100,,部長,1"),
                table("whole from no yen", "a,甲,0,99,課長,1\na,甲,100,,部長,1"),
                table("in any order", "a,甲,100,,部長,1\na,甲,1,99,課長,1"),
                table("without amounts", "a,甲,,,課長,1\nb,乙,,,部長,1"),
                table("a gap at the beginning", "a,甲,50,,課長,1", "2 gap 1 49"),
                table("a gap between", "a,甲,1,99,課長,1\na,甲,200,,部長,1", "3 gap 100 199"),
                table("no end", "a,甲,1,99,課長,1", "2 noEnd 99"),
                table("one overlaps", "a,甲,1,100,課長,1\na,甲,100,,部長,1", "3 overlap 2"),
                table("never reached", "a,甲,1,,課長,1\na,甲,100,200,部長,1", "3 unreachable 2"),
                table("the same twice", "a,甲,1,,課長,1\na,甲,1,,部長,1", "3 unreachable 2"),
                table("never reached without amounts", "a,甲,,,課長,1\na,甲,,,部長,1", "3 unreachable 2"),
                table("amounts behind none", "a,甲,,,課長,1\na,甲,1,,部長,1", "3 unreachable 2"),
                table("amounts before none", "a,甲,1,,課長,1\na,甲,,,部長,1", "2 overlap 3"),
                table("backwards", "a,甲,99,1,課長,1\na,甲,100,,部長,1", "2 backwards 99 1"),
                table("one code for two matters", "a,甲,1,99,課長,1\na,乙,100,,部長,1", "3 otherMatter a 2 甲"),
                table("a unit that is not there", "a,甲,,,課長,1,財政課;宇宙課", "2 noUnit 合議 宇宙課"),
                table("a decider that is none", "a,甲,,,課員,1", "2 decider 課員 市長・副市長・部長・次長・課長・課長補佐・係長"),
                table("an amount that is none", "a,甲,百,,課長,1", "2 amount 金額から 百"),
                table("an end without a beginning", "a,甲,,100,課長,1", "2 noStart 100"),
                table("nothing said but an amount", ",,5,,,", "2 missing 区分", "2 missing 事案", "2 missing 決裁者", "2 missing 根拠"),
                table("a code in capitals", "A,甲,,,課長,1", "2 kind A"),
                table("a bar in other words", "a,甲,,,課長,1,,,,駄目", "2 barred 駄目"),
                table("of a code that cannot be read no gap is told", "a,甲,1,99,課長,1\na,甲,百,,部長,1", "3 amount 金額から 百"),
                table("all faults at once", "a,甲,50,99,課長,1\na,甲,90,,部長,1\nb,乙,1,9,係長,1\nc,丙,,,課員,1",
                        "2 gap 1 49", "3 overlap 2", "4 noEnd 9", "5 decider 課員 市長・副市長・部長・次長・課長・課長補佐・係長"));
    }

    private static Arguments table(String name, String rows, String... faults) {
        return Arguments.of(name, rows, List.of(faults));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void eachFaultIsToldByItsRow(String name, String rows, List<String> faults) {
        assertEquals(faults, faults(rows, Set.of()));
    }

    @Test
    void matterThatFormsAskForNeedsARow() {
        assertEquals(List.of("1 noRow b"), faults("a,甲,,,課長,1", Set.of("a", "b")));
    }

    @Test
    void aFormThatIsNotThereIsToldWithThoseThatAre() {
        assertEquals(List.of("2 noForm expenditur expenditure、patronage、proposal、subsidy"),
                faults(HEADINGS.strip() + ",様式\n", "a,甲,,,課長,1,,,,,,expenditur\nb,乙,,,課長,1,,,,,,subsidy", Set.of()));
    }

    @Test
    void fileWithoutAHeadingIsNoTable() {
        assertThrows(BusinessException.class, () -> DecisionTableCsv.read(
                CsvTable.read("区分,事案\na,甲\n".getBytes(StandardCharsets.UTF_8)), City.ORGANISATION, new RowRefusals()));
    }

    static List<String> faults(String rows, Set<String> asked) {
        return faults(HEADINGS, rows, asked);
    }

    private static List<String> faults(String headings, String rows, Set<String> asked) {
        RowRefusals refusals = new RowRefusals();
        CsvTable table = CsvTable.read((headings + rows + "\n").getBytes(StandardCharsets.UTF_8));
        DecisionTableCheck.check(DecisionTableCsv.read(table, City.ORGANISATION, refusals), asked, FORMS, refusals);
        return refusals.listed().stream().map(DecisionTableCheckTest::told).toList();
    }

    private static String told(RowRefusal refusal) {
        String what = refusal.key().substring("approvals.deciding.error.".length());
        return (refusal.row() + " " + what + " " + String.join(" ", Arrays.stream(refusal.arguments().toArray())
                .map(String::valueOf).toList())).strip();
    }
}
