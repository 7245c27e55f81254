package org.gijido.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gijido.ballots.VoteSign;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;

class VoteTableTest {

    private static final List<String> GROUPS = List.of("青葉会", "みらい", "みらい", "");

    @Test
    void membersStandBySeat() {
        VoteTable table = VoteTable.of(session(), VoteTable.Order.SEAT);
        assertEquals(List.of(1, 2, 3, 4), table.rows().stream().map(VoteTable.Row::seat).toList());
        assertEquals(List.of(VoteSign.FOR, VoteSign.SECRET), table.rows().get(1).signs());
    }

    @Test
    void theLargestGroupComesFirstAndThoseWithoutOneLast() {
        VoteTable table = VoteTable.of(session(), VoteTable.Order.GROUP);
        assertEquals(List.of(2, 3, 1, 4), table.rows().stream().map(VoteTable.Row::seat).toList());
        assertEquals(List.of(2, 0, 1, 1), table.rows().stream().map(VoteTable.Row::size).toList());
    }

    @Test
    void whoCameIntoOfficeLaterHasNoSignBefore() {
        var results = ResultsFixture.session(GROUPS, ResultsFixture.vote(1, VoteMethod.ELECTRONIC, GROUPS, "議○"),
                ResultsFixture.vote(2, VoteMethod.ELECTRONIC, GROUPS, "議○×"));
        assertEquals(List.of(VoteSign.NOT_IN_OFFICE, VoteSign.AGAINST),
                VoteTable.of(results, VoteTable.Order.SEAT).rows().get(2).signs());
    }

    @Test
    void theSpreadsheetHasAColumnForEachItem() {
        String csv = new String(ResultsCsv.table(VoteTable.of(session(), VoteTable.Order.SEAT)), StandardCharsets.UTF_8);
        assertEquals("\uFEFF議席,氏名,会派,議案第1号,議案第2号", csv.lines().findFirst().orElseThrow());
        assertEquals("3,丹治 太郎3,みらい,×,無", csv.lines().skip(5).findFirst().orElseThrow());
        assertEquals(",,反対,1,", csv.lines().reduce((one, last) -> last).orElseThrow());
    }

    private static SessionResults session() {
        return ResultsFixture.session(GROUPS, ResultsFixture.vote(1, VoteMethod.ELECTRONIC, GROUPS, "議○×○"),
                ResultsFixture.vote(2, VoteMethod.SECRET, GROUPS, "議無無欠"));
    }
}
