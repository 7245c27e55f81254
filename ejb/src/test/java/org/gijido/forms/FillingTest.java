package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

    private static final Form ORDER = Sheet.form(Sheet.field("subject", FieldKind.TEXT, "\"required\":true,\"role\":\"SUBJECT\""),
            Sheet.field("items", FieldKind.TABLE, "\"required\":true,\"most\":3,\"columns\":["
                    + Sheet.field("name", FieldKind.TEXT, "\"required\":true") + ","
                    + Sheet.field("count", FieldKind.WHOLE, "\"required\":true") + "," + Sheet.field("price", FieldKind.MONEY)
                    + ","
                    + Sheet.field("total", FieldKind.MONEY, "\"calculated\":\"count * price\",\"summed\":true") + "]"),
            Sheet.field("tax", FieldKind.MONEY, "\"calculated\":\"floor(sum(items.total) * 0.1)\""),
            Sheet.field("amount", FieldKind.MONEY,
                    "\"calculated\":\"sum(items.total) + tax\",\"required\":true,\"role\":\"AMOUNT\",\"most\":100000"),
            Sheet.field("big", FieldKind.SECTION, "\"shownIf\":\"amount >= 50000\""),
            Sheet.field("why", FieldKind.PARAGRAPH, "\"required\":true"),
            Sheet.field("urgent", FieldKind.CHECK),
            Sheet.field("untilDay", FieldKind.DATE, "\"required\":true,\"shownIf\":\"urgent\""),
            Sheet.field("end", FieldKind.SECTION), Sheet.field("note", FieldKind.TEXT, "\"formal\":true"));

    @Test
    void everythingIsCalculatedAndKept() {
        Filled filled = Sheet
                .fill(ORDER, "subject", "机", "items.name", "机|いす||", "items.count", "２|4||", "items.price", "10,000円|2500||")
                .filled();
        assertEquals(Optional.of(new BigDecimal("33000")), filled.amount());
        assertEquals(Optional.of("机"), filled.subject());
        Field items = ORDER.field("items").orElseThrow();
        assertEquals(new BigDecimal("30000"), filled.sum(items, items.column("total").orElseThrow()));
        assertEquals(
                "{\"form\":\"test\",\"values\":{\"amount\":33000,\"items\":[{\"count\":2,\"name\":\"机\",\"price\":10000,\"total\":20000},"
                        + "{\"count\":4,\"name\":\"いす\",\"price\":2500,\"total\":10000}],\"subject\":\"机\",\"tax\":3000},\"version\":0}",
                filled.json());
    }

    @Test
    void allFaultsComeAtOnceAndInTheOrderOfTheFields() {
        assertEquals(List.of("subject missing", "items.price[2] noMoney", "items.count[2] missing", "items.name[3] missing"),
                Sheet.faults(Sheet.fill(ORDER, "items.name", "机|いす|", "items.count", "2||1", "items.price", "1|x|5")));
        assertEquals(List.of("subject missing", "items fewRows", "amount notCalculated"), Sheet.faults(Sheet.fill(ORDER)));
        assertEquals(List.of("items manyRows"),
                Sheet.faults(Sheet.fill(ORDER, "subject", "机", "items.name", "1|2|3|4", "items.count",
                        "1|1|1|1", "items.price", "1|1|1|1")));
    }

    @Test
    void whatIsNotAskedIsNeitherNeededNorKept() {
        String[] small = {"subject", "机", "items.name", "机", "items.count", "1", "items.price", "45454", "why", "忘れた", "urgent",
                "true",
                "untilDay", "読めない日"};
        Filling filling = Sheet.fill(ORDER, small);
        assertEquals(List.of(), Sheet.faults(filling));
        assertFalse(filling.shown().contains("why"));
        assertEquals(Map.of(), filling.filled().values().entrySet().stream().filter(entry -> entry.getKey().equals("why")
                || entry.getKey().equals("urgent")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aHeadingHidesAllBelowIt() {
        String[] large = {"subject", "机", "items.name", "机", "items.count", "1", "items.price", "45455", "urgent", "true"};
        Filling filling = Sheet.fill(ORDER, large);
        assertTrue(filling.shown().containsAll(List.of("big", "why", "urgent", "untilDay", "end", "note")));
        assertEquals(List.of("why missing", "untilDay missing"), Sheet.faults(filling));
    }

    @Test
    void aResultThatDoesNotFitIsAFault() {
        assertEquals(List.of("amount result"),
                Sheet.faults(Sheet.fill(ORDER, "subject", "机", "items.name", "机", "items.count", "1",
                        "items.price", "99999", "why", "x")).stream().filter(fault -> !fault.startsWith("why")).toList());
    }

    @Test
    void aDivisionByZeroIsASentenceAtItsField() {
        Form form = Sheet.form(Sheet.field("all", FieldKind.MONEY), Sheet.field("people", FieldKind.WHOLE),
                Sheet.field("each", FieldKind.MONEY, "\"calculated\":\"ceil(all / people)\""));
        assertEquals(List.of("each divided"), Sheet.faults(Sheet.fill(form, "all", "100")));
        assertEquals(List.of(), Sheet.faults(Sheet.fill(form, "all", "100", "people", "3")));
        assertEquals(List.of(), Sheet.faults(Sheet.fill(form)));
    }

    @Test
    void whatTheFormDoesNotHaveIsAFault() {
        assertEquals(
                List.of("items.color unknown", "strange unknown", "subject missing", "items fewRows", "amount notCalculated"),
                Sheet.faults(Sheet.fill(ORDER, "strange", "x", "items.color", "red")));
    }

    @Test
    void whatIsWrongCannotBeKept() {
        BusinessException refused = assertThrows(BusinessException.class, () -> Sheet.fill(ORDER).filled());
        assertEquals("forms.error.value.missing", refused.key());
        assertEquals("SUBJECT", refused.arguments()[0]);
    }

    @Test
    void nobodyIsBlamedForABlankForm() {
        Filling blank = Filling.blank(ORDER);
        assertTrue(blank.isRight());
        assertTrue(blank.shown().contains("subject") && !blank.shown().contains("why"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"form\":\"test\",\"values\":{},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"subject\":\"机\",\"amount\":1},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\",\"g\":\"y\"},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":1},\"version\":0}",
            "{\"form\":\"other\",\"values\":{\"f\":\"x\"},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\"},\"version\":1}",
            "{\"form\":\"test\", \"values\":{\"f\":\"x\"},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\",\"f\":\"x\"},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\",\"n\":1.0},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\"},\"version\":0} ",
            "{\"form\":\"test\",\"values\":{\"f\":\"x\",\"n\":99999999999},\"version\":0}",
            "{\"form\":\"test\",\"values\":{\"f\":\"\"},\"version\":0}"})
    void whatWasNotWrittenByTheFormIsNotRead(String json) {
        Form form = Sheet.form(Sheet.field("f", FieldKind.TEXT, "\"required\":true"), Sheet.field("n", FieldKind.WHOLE));
        assertThrows(BusinessException.class, () -> form.filled(json));
        form.filled("{\"form\":\"test\",\"values\":{\"f\":\"x\",\"n\":1},\"version\":0}");
    }

    @Test
    void aDraftIsKeptAsItIs() {
        Typed typed = Sheet.typed("subject", "書きかけ\"の\n件名", "items.price", "x|", "strange", "葛󠄀");
        assertEquals(typed, Typed.of(typed.json()));
    }

    @Test
    void programsSendNumbersRowsAndTruths() {
        Typed typed = Typed
                .of("{\"subject\":\"机\",\"items\":[{\"name\":\"机\",\"count\":2,\"price\":10000},{\"name\":\"いす\",\"count\":1}],"
                        + "\"urgent\":true,\"note\":null}");
        Filling filling = ORDER.read(typed, Names.NONE);
        assertEquals(List.of(), Sheet.faults(filling));
        assertEquals(Optional.of(new BigDecimal("22000")), filling.filled().amount());
        assertThrows(BusinessException.class, () -> Typed.of("[1]"));
        assertThrows(BusinessException.class, () -> Typed.of("{\"a\":{\"b\":{\"c\":1}}}"));
    }

    @Test
    void changesAreToldInWords() {
        Filled before = Sheet.fill(ORDER, "subject", "机", "items.name", "机|いす", "items.count", "1|1", "items.price", "100|200")
                .filled();
        Filled after = Sheet
                .fill(ORDER, "subject", "机", "items.name", "棚|机|いす", "items.count", "1|1|1", "items.price", "50|100|300", "note",
                        "急ぎ")
                .filled();
        List<String> told = Form.changes(before, after).stream()
                .map(change -> change.place().japanese() + ":" + change.before().japanese() + "→"
                        + change.after().japanese() + (change.formal() ? " formal" : ""))
                .toList();
        assertEquals(
                List.of("ITEMS 1行目:→棚 / 1 / 50円 / 50円", "ITEMS 3行目 PRICE:200円→300円", "ITEMS 3行目 TOTAL:200円→300円", "TAX:30円→45円",
                        "AMOUNT:330円→495円", "NOTE:→急ぎ formal"),
                told);
        assertEquals(List.of(), Form.changes(after, after));
    }
}
