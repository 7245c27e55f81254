package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gijido.agenda.AgendaImportReport.Outcome;
import org.gijido.agenda.entity.AgendaItem;
import org.gijido.platform.CsvTable;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

class AgendaSheetTest {

    @Test
    void kindAndTitleAreEnough() {
        AgendaItemPlan plan = line("種別,件名\n議案,補正予算\n").plan();
        assertEquals(ItemKind.BILL, plan.kind());
        assertEquals("補正予算", plan.label());
        assertEquals(VoteMethod.ELECTRONIC, plan.method());
        assertEquals(Majority.SIMPLE, plan.majority());
        assertEquals("賛成は「原案のとおり可決する」ことです。", plan.sentence());
    }

    @Test
    void everyColumnIsUnderstoodInAnyOrder() {
        AgendaSheet.Line line = line("""
                追加,一括,多数決,採決方法,諮り方,委員長報告,委員会,提出者,件名,番号,種別,日程
                ○,Ａ,３分の２以上,起立,,修正可決,総務委員会,市長,条例,６８,議案,日程第3
                """);
        AgendaItemPlan plan = line.plan();
        assertEquals("第3", plan.day());
        assertEquals("議案第68号", plan.label());
        assertEquals(CommitteeReport.AMEND, plan.report());
        assertEquals(PutToVote.COMMITTEE_REPORT, plan.put());
        assertEquals(Majority.TWO_THIRDS, plan.majority());
        assertEquals(VoteMethod.STANDING, plan.method());
        assertTrue(plan.added());
        assertEquals("A", line.bundle());
    }

    @Test
    void theMethodIsReadUnderItsNameOfBefore() {
        assertEquals(VoteMethod.HANDS, line("種別,件名,表決方法\n議案,補正予算,挙手\n").plan().method());
    }

    @Test
    void aRejectionIsPutAsTheOriginal() {
        AgendaItemPlan plan = line("種別,件名,委員長報告\n請願,校庭の芝生化,不採択\n").plan();
        assertEquals(PutToVote.ORIGINAL, plan.put());
        assertEquals("agenda.error.rejectionPut", refusal("種別,件名,委員長報告,諮り方\n請願,芝生,不採択,委員長報告のとおり\n"));
    }

    @Test
    void anElectionIsSecretAndFillsOneSeat() {
        AgendaItemPlan plan = line("種別,件名\n選挙,副議長の選挙\n").plan();
        assertEquals(VoteMethod.SECRET, plan.method());
        assertEquals(1, plan.electedSeats());
    }

    @Test
    void unknownWordsAreNamed() {
        assertEquals("agenda.import.word", refusal("種別,件名\n質問,件名\n"));
        assertEquals("agenda.import.word", refusal("種別,件名,追加\n議案,件名,たぶん\n"));
        assertEquals("agenda.error.titleLength", refusal("種別,件名,追加\n議案,,\n"));
    }

    @Test
    void sameNumberChangesAndOthersComeBehind() {
        AgendaImportReport report = imported("種別,番号,件名\n議案,1,旧い件名\n議案,2,新しい件名\n議案,3,三つ目\n", "議案,1,旧い件名", "議案,2,旧い件名");
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.CHANGED, Outcome.ADDED),
                report.lines().stream().map(AgendaImportReport.Line::outcome).toList());
    }

    @Test
    void badRowsAreAllNamed() {
        AgendaImportReport report = imported("種別,番号,件名,一括\n議案,1,件名,\n議案,1,件名,\n質問,2,件名,\n議案,3,件名,1\n議案,4,件名,2\n認定,5,件名,2\n");
        assertFalse(report.stored());
        assertEquals(
                List.of("3 agenda.import.twice", "4 agenda.import.word", "5 agenda.import.bundleOfOne",
                        "6 agenda.error.bundleMeaning"),
                report.errors().stream().map(error -> error.row() + " " + error.key()).toList());
    }

    private static AgendaImportReport imported(String csv, String... standing) {
        List<AgendaItem> items = List.of(standing).stream().map(row -> new AgendaItem(1, 1, line("種別,番号,件名\n" + row).plan()))
                .toList();
        ImportedAgenda imported = new ImportedAgenda(new OrderOfBusiness(null, 1, items), item -> false, csv.contains("一括"));
        table(csv).rows().forEach(imported::take);
        imported.checkBundles();
        return imported.report(true);
    }

    private static AgendaSheet.Line line(String csv) {
        return AgendaSheet.read(table(csv).rows().getFirst());
    }

    private static String refusal(String csv) {
        return assertThrows(BusinessException.class, () -> line(csv)).key();
    }

    private static CsvTable table(String csv) {
        return CsvTable.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
