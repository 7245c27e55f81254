package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.platform.CsvTable;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write, we read: every kind with every report, what is put, method and majority. */
class AgendaCsvTest {

    static Stream<AgendaItemPlan> items() {
        return Arrays.stream(ItemKind.values()).flatMap(kind -> Stream.concat(
                Arrays.stream(CommitteeReport.values()).flatMap(report -> Arrays.stream(PutToVote.values())
                        .map(put -> plan(kind, report, put, VoteMethod.ELECTRONIC, Majority.SIMPLE))),
                Arrays.stream(VoteMethod.values()).flatMap(method -> Arrays.stream(Majority.values())
                        .map(majority -> plan(kind, CommitteeReport.NONE, PutToVote.ORIGINAL, method, majority)))))
                .filter(AgendaCsvTest::possible);
    }

    private static AgendaItemPlan plan(ItemKind kind, CommitteeReport report, PutToVote put, VoteMethod method,
            Majority majority) {
        boolean election = kind == ItemKind.ELECTION;
        return new AgendaItemPlan("第3", kind, election ? "" : "第68号", "=一般会計、\"補正\"予算", "市長", "予算委員会", report, put, "",
                majority, method, election ? 2 : 0, true, "", election ? List.of("山田 一郎", "髙橋 三郎") : List.of());
    }

    private static boolean possible(AgendaItemPlan plan) {
        try {
            plan.check();
            return plan.kind() == ItemKind.ELECTION || plan.majority() != Majority.ELECTION;
        } catch (BusinessException cannotBe) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemComesBackAsItWas(AgendaItemPlan plan) {
        CsvTable table = CsvTable.read(AgendaCsv.of(List.of(new AgendaItemRow(1, 1, 1, plan, 4, 0))));
        AgendaSheet.Line line = AgendaSheet.read(table.rows().getFirst());
        assertEquals(plan, line.plan());
        assertEquals("4", line.bundle());
    }

    @Test
    void manyAreTried() {
        assertEquals(true, items().count() > 200, () -> items().count() + " items");
    }
}
