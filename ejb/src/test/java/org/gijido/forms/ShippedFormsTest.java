package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that come with the product can be read and filled in. */
class ShippedFormsTest {

    static List<String> codes() {
        return ShippedForms.CODES;
    }

    private static Form form(String code) {
        return assertInstanceOf(FormFile.Good.class, FormFile.read(ShippedForms.text(code))).form();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCanBeRead(String code) {
        Form form = form(code);
        assertEquals(code, form.code());
        assertTrue(form.field(Role.SUBJECT).isPresent());
        assertTrue(form.fields().stream().allMatch(field -> !field.label().english().equals(field.label().japanese())),
                "both languages");
    }

    @Test
    void thereAreFour() {
        assertEquals(List.of("proposal", "expenditure", "subsidy", "patronage"), codes());
    }

    @Test
    void aProposalCanBeFilledIn() {
        Form form = form("proposal");
        Filled free = Sheet.fill(form, "subject", "庁舎の開放について", "proposal", "別紙のとおり開放してよろしいか。", "reason", "市民の日").filled();
        assertEquals(Optional.empty(), free.amount());
        assertEquals(List.of("amount missing", "budget missing"),
                Sheet.faults(Sheet.fill(form, "subject", "x", "proposal", "x", "reason", "x", "costs", "on")));
    }

    @Test
    void anExpenditureCountsItsTaxAndAsksForQuotations() {
        Form form = form("expenditure");
        String[] typed = {"subject", "机の購入", "reason", "老朽化", "year", "令和8年度", "account", "general", "budget", "2款1項1目 備品購入費",
                "payee",
                "あおば家具株式会社", "method", "negotiated", "negotiatedGround", "施行令第167条の2第1項第1号", "items.name", "机|いす",
                "items.quantity", "2|2.5",
                "items.unit", "台|脚", "items.unitPrice", "４５，０００円|3,333", "taxRate", "standard"};
        Filling filling = Sheet.fill(form, typed);
        assertEquals(List.of("quotes fewFiles"), Sheet.faults(filling));
        Filled filled = form.read(filling.typed().with("quotes", List.of("7:見積書.pdf")), Sheet.CITY).filled();
        // 90,000 + 8,332 (8,332.5 cut) = 98,332; tax 9,833 (9,833.2 cut)
        assertEquals(Optional.of(new BigDecimal("108165")), filled.amount());
    }

    @Test
    void aSubsidyIsCutByRateUnitAndCeiling() {
        Form form = form("subsidy");
        String[] typed = {"subject", "夏まつり補助金", "applicant", "あおば自治会", "applicantAddress.text", "あおば市1-1", "appliedOn", "R8.6.1",
                "programme",
                "夏まつり", "ground", "要綱第5条", "year", "2026", "application", "1:申請書.pdf", "costs.name", "会場費|印刷費", "costs.amount",
                "200000|33333",
                "rate", "third", "examiner", "1001"};
        assertEquals(Optional.of(new BigDecimal("77000")), Sheet.fill(form, typed).filled().amount());
        Typed capped = Sheet.typed(typed).with("ceiling", List.of("50,000"));
        assertEquals(Optional.of(new BigDecimal("50000")), form.read(capped, Sheet.CITY).filled().amount());
        Typed half = Sheet.typed(typed).with("rate", List.of("half"));
        assertEquals(Optional.of(new BigDecimal("116000")), form.read(half, Sheet.CITY).filled().amount());
    }

    @Test
    void aPatronageAsksForTheFeeAndItsUse() {
        Form form = form("patronage");
        String[] typed = {"subject", "音楽祭の後援", "kind", "patron", "organiser", "あおば音楽協会", "event", "音楽祭", "begins", "令和8年12月1日",
                "place", "市民会館",
                "fee", "true", "feeAmount", "1,500", "plan", "1:企画書.pdf", "harmless", "true", "related", "0101"};
        assertEquals(List.of("feeUse missing"), Sheet.faults(Sheet.fill(form, typed)));
        assertEquals(List.of(), Sheet.faults(form.read(Sheet.typed(typed).with("feeAmount", List.of("1000")), Sheet.CITY)));
        assertEquals(List.of("coHostReason missing"), Sheet.faults(form.read(Sheet.typed(typed).with("feeAmount", List.of("1000"))
                .with("kind", List.of("host")), Sheet.CITY)));
    }
}
