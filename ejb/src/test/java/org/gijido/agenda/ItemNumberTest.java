package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    @ParameterizedTest
    @CsvSource({"議案68, BILL, 68", "議案第68号, BILL, 68", "議案６８, BILL, 68", "議案 第６８号, BILL, 68", "議案第六十八号, BILL, 68",
            "第68号議案, BILL, 68", "議案六八, BILL, 68", "認定1, ACCOUNTS, 1", "請願第3号, PETITION, 3", "意見書案第2号, OPINION, 2",
            "第68号, , 68", "68, , 68", "６８号, , 68", "第六十八号, , 68"})
    void whatPeopleCallAnItemIsItsNumber(String typed, ItemKind kind, int number) {
        assertEquals(Optional.of(new ItemNumber(kind, number)), ItemNumber.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "議案", "一", "千", "議案第号", "予算68", "令和8年", "1-(2)", "議案68の2", "保育所", "123456", "市長"})
    void whatIsNoNumberIsSoughtAsWords(String typed) {
        assertEquals(Optional.empty(), ItemNumber.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"第68号, '', 68", "68, '', 68", "第六十八号, '', 68", "議員提出議案第3号, '', 3", "第157号議案, '', 157", "'', 第9号議案, 9"})
    void anItemHasTheNumberThatItIsCalledBy(String number, String ownLabel, int found) {
        assertEquals(Optional.of(found), ItemNumber.of(plan(number, ownLabel)));
    }

    @Test
    void anItemMayHaveNone() {
        assertEquals(Optional.empty(), ItemNumber.of(plan("", "")));
    }

    @Test
    void withoutAKindAllKindsAreMeant() {
        assertEquals(Map.of("number", "68"), ItemNumber.parse("68").orElseThrow().keywords());
        assertEquals(Map.of("number", "68", "kind", "BILL"), ItemNumber.parse("議案68").orElseThrow().keywords());
    }

    private static AgendaItemPlan plan(String number, String ownLabel) {
        return new AgendaItemPlan("", ItemKind.BILL, number, "件名", "", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "",
                Majority.SIMPLE, VoteMethod.ELECTRONIC, 0, false, ownLabel, List.of());
    }
}
