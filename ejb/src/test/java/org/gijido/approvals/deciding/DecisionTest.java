package org.gijido.approvals.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gijido.approvals.City;
import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.PostWords;
import org.gijido.directory.PostRank;
import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusals;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides by the table that is shipped, at every edge of its amounts. */
class DecisionTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "policy, -, MAYOR, 別表第1-1, true", "policy, 5, MAYOR, 別表第1-1, true",
            "consignment, 1, DIVISION_HEAD, 別表第2-3, false", "consignment, 999999, DIVISION_HEAD, 別表第2-3, false",
            "consignment, 1000000, DEPARTMENT_HEAD, 別表第2-3, false",
            "consignment, 4999999, DEPARTMENT_HEAD, 別表第2-3, false",
            "consignment, 5000000, VICE_MAYOR, 別表第2-3, false", "consignment, 29999999, VICE_MAYOR, 別表第2-3, false",
            "consignment, 30000000, MAYOR, 別表第2-3, true", "consignment, 9999999999999, MAYOR, 別表第2-3, true",
            "works, 4999999, DIVISION_HEAD, 別表第2-5, false", "works, 5000000, DEPARTMENT_HEAD, 別表第2-5, false",
            "works, 50000000, VICE_MAYOR, 別表第2-5, false", "works, 150000000, MAYOR, 別表第2-5, true",
            "grant, 999999, DIVISION_HEAD, 別表第2-7, false", "grant, 1000000, DEPARTMENT_HEAD, 別表第2-7, false",
            "grant, 10000000, VICE_MAYOR, 別表第2-7, true", "patronage, -, DEPARTMENT_HEAD, 別表第1-20, false",
            "disclosure-full, -, DIVISION_HEAD, 別表第1-25, false",
            "disclosure-part, -, DEPARTMENT_HEAD, 別表第1-25, true", "general, -, DIVISION_HEAD, 別表第1-50, false"})
    void firstRowThatFitsDecides(String kind, Long amount, PostRank decider, String article, boolean barred) {
        Decision decision = shipped().find(kind, amount).orElseThrow();
        assertEquals(List.of(decider, article, barred), List.of(decision.decider(), decision.article(), decision.barred()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"consignment, -", "consignment, 0", "works, -", "nothing, 5", "nothing, -"})
    void withoutRowOrAmountNobodyDecides(String kind, Long amount) {
        assertEquals(Optional.empty(), shipped().find(kind, amount));
    }

    @Test
    void sectionsFollowTheAmount() {
        assertEquals(List.of(City.BUDGET), shipped().find("consignment", 2_000_000L).orElseThrow().concurrence());
        assertEquals(List.of(City.BUDGET, City.CONTRACTS), shipped().find("consignment", 6_000_000L).orElseThrow().concurrence());
        assertEquals(List.of(City.DOCUMENTS), shipped().find("policy", null).orElseThrow().examination());
        assertEquals(List.of(City.TREASURY), shipped().find("consignment", 1L).orElseThrow().circulation());
    }

    @Test
    void higherDeciderIsFineAndALowerIsRefusedWithTheArticle() {
        Decision decision = shipped().find("consignment", 2_000_000L).orElseThrow();
        assertEquals(PostRank.MAYOR, decision.by(PostRank.MAYOR).decider());
        assertEquals(decision, decision.by(PostRank.DEPARTMENT_HEAD));
        BusinessException refusal = assertThrows(BusinessException.class, () -> decision.by(PostRank.DIVISION_HEAD));
        assertEquals("approvals.error.deciderBelowRule", refusal.key());
        assertEquals(List.of("別表第2-3", PostWords.of(PostRank.DEPARTMENT_HEAD), PostWords.of(PostRank.DIVISION_HEAD)),
                List.of(refusal.arguments()));
    }

    @Test
    void mattersStandOnceInTheOrderOfTheTable() {
        List<Matter> matters = shipped().matters();
        assertEquals(matters.size(), matters.stream().map(Matter::kind).distinct().count());
        assertEquals(new Matter("policy", "重要な施策の決定・変更", false), matters.getFirst());
        assertTrue(matters.contains(new Matter("works", "工事の施行（設計金額）", true)));
    }

    @Test
    void fileThatIsWrittenReadsBackTheSame() {
        List<DecisionRule> rules = shipped().rules();
        assertFalse(rules.isEmpty());
        assertEquals(rules, read(DecisionTableCsv.write(rules, City.ORGANISATION)));
    }

    private static DecisionTable shipped() {
        try (InputStream file = DecidingService.class.getResourceAsStream("decision-classes.csv")) {
            return new DecisionTable(1, 1, LocalDateTime.MIN, "", read(file.readAllBytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<DecisionRule> read(byte[] file) {
        RowRefusals refusals = new RowRefusals();
        ReadRules read = DecisionTableCsv.read(CsvTable.read(file), City.ORGANISATION, refusals);
        DecisionTableCheck.check(read, Set.of(), DecisionTableCheckTest.FORMS, refusals);
        assertEquals(List.of(), refusals.listed());
        return read.rules().stream().map(NumberedRule::rule).toList();
    }
}
