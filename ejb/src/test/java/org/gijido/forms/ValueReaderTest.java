package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field, as people type into it. */
class ValueReaderTest {

    private static final String OPTIONS = "\"options\":[{\"code\":\"x\",\"label\":\"X\"},{\"code\":\"y\",\"label\":\"Y\"}]";

    private static Form form(FieldKind kind) {
        String more = switch (kind) {
            case TEXT -> "\"longest\":5";
            case PARAGRAPH -> "\"longest\":10";
            case WHOLE -> "\"least\":-10,\"most\":2000";
            case DECIMAL -> "\"places\":2,\"most\":100";
            case MONEY -> "\"least\":-5000000,\"most\":999999999999999";
            case YEAR -> "\"least\":2000,\"most\":2050";
            case CHOICE -> OPTIONS;
            case FILE -> "\"most\":2";
            default -> "\"hint\":\"\"";
        };
        return Sheet.form(Sheet.field("f", kind, more));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {"TEXT|　葛󠄀城 |葛󠄀城",
            "TEXT|𠮷野家五六|𠮷野家五六", "TEXT|Ａ１|Ａ１", "PARAGRAPH|　一行|　一行", "WHOLE|１，２００|1,200", "WHOLE|▲3|△3", "WHOLE|十二|12",
            "WHOLE|-0|0",
            "DECIMAL|1.50|1.5", "DECIMAL|０．２５|0.25", "DECIMAL|100|100", "MONEY|１，２００，０００円|1,200,000円", "MONEY|¥1200|1,200円",
            "MONEY|￥１２００|1,200円", "MONEY|金|", "MONEY|999999999999999|999,999,999,999,999円", "MONEY|1,200円也|1,200円",
            "MONEY|△300|△300円",
            "DATE|令和8年11月21日|令和8年11月21日", "DATE|R8.11.21|令和8年11月21日", "DATE|２０２６／１１／２１|令和8年11月21日", "DATE|2026-11-21|令和8年11月21日",
            "DATE|令和元年5月1日|令和元年5月1日", "YEAR|令和8年度|令和8年度", "YEAR|R8|令和8年度", "YEAR|２０２６|令和8年度", "YEAR|平成31年度|令和元年度",
            "YEAR|令和元年度|令和元年度", "CHOICE|x|X", "CHECK|true|はい", "CHECK|on|はい", "PERSON|1001|山田太郎", "PERSON|1001 山田太郎|山田太郎",
            "DIVISION|総務部 総務課|総務部 総務課"})
    void whatPeopleTypeIsRead(FieldKind kind, String typed, String words) {
        Form form = form(kind);
        Filling filling = Sheet.fill(form, "f", typed);
        if (words == null) {
            assertEquals(List.of("f noMoney"), Sheet.faults(filling));
        } else {
            assertEquals(List.of(), Sheet.faults(filling));
            assertEquals(words, ValueWords.of(form.fields().getFirst(), filling.values().get("f")).japanese());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TEXT|123456|tooLong", "PARAGRAPH|12345678901|tooLong", "WHOLE|x|noNumber",
            "WHOLE|1.5|noWhole",
            "WHOLE|2001|range", "WHOLE|-11|range", "WHOLE|3千|noNumber", "WHOLE|1,20|noNumber", "WHOLE|１２３４５６７８９０１２３４５６|noNumber",
            "DECIMAL|1.234|places", "DECIMAL|101|range", "DECIMAL|1.2.3|noNumber", "MONEY|3万円|noMoney", "MONEY|1.5円|noWhole",
            "MONEY|-5000001|range", "MONEY|NaN|noMoney", "MONEY|1e3|noMoney", "DATE|平成32年1月1日|noDate", "DATE|2026/2/30|noDate",
            "DATE|令和元年4月30日|noDate", "DATE|きょう|noDate", "YEAR|8|noYear", "YEAR|平成40年|noYear", "YEAR|1999|range",
            "YEAR|令和八千年度|noYear",
            "CHOICE|z|noOption", "CHOICE|X|noOption", "PERSON|9999|noPerson", "DIVISION|ない課|noDivision"})
    void whatCannotBeReadSaysWhy(FieldKind kind, String typed, String fault) {
        assertEquals(List.of("f " + fault), Sheet.faults(Sheet.fill(form(kind), "f", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n", "\t　"})
    void blanksAreNothing(String typed) {
        for (FieldKind kind : List.of(FieldKind.TEXT, FieldKind.PARAGRAPH, FieldKind.WHOLE, FieldKind.DATE, FieldKind.CHOICE,
                FieldKind.CHECK, FieldKind.PERSON)) {
            Filling filling = Sheet.fill(form(kind), "f", typed);
            assertEquals(List.of(), Sheet.faults(filling), kind::name);
            assertEquals(0, filling.values().size(), kind::name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"123-4567|あおば市1-1|〒123-4567 あおば市1-1", "１２３４５６７|あおば市|〒123-4567 あおば市", "〒123ー4567|あおば市|〒123-4567 あおば市",
                    "''|あおば市|あおば市"})
    void addressesAreReadWithTheirCode(String postal, String text, String words) {
        Form form = form(FieldKind.ADDRESS);
        Filling filling = Sheet.fill(form, "f.postal", postal, "f.text", text);
        assertEquals(List.of(), Sheet.faults(filling));
        assertEquals(words, ValueWords.of(form.fields().getFirst(), filling.values().get("f")).japanese());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"12-34567|あおば市|postal", "123-456|あおば市|postal", "123-4567|''|halfAddress", "abc-defg|x|postal"})
    void halfAnAddressIsNone(String postal, String text, String fault) {
        assertEquals(List.of("f " + fault),
                Sheet.faults(Sheet.fill(form(FieldKind.ADDRESS), "f.postal", postal, "f.text", text)));
    }

    @Test
    void filesAreCounted() {
        Form form = Sheet.form(Sheet.field("f", FieldKind.FILE, "\"least\":1,\"most\":2"));
        assertEquals(List.of("f fewFiles"), Sheet.faults(Sheet.fill(form)));
        assertEquals(List.of(), Sheet.faults(Sheet.fill(form, "f", "12:見積書:最新.pdf")));
        assertEquals(List.of("f manyFiles"), Sheet.faults(Sheet.fill(form, "f", "1:a|2:b|3:c")));
        assertEquals(List.of("f brokenFile"), Sheet.faults(Sheet.fill(form, "f", "見積書")));
        assertEquals(new Value.Files(List.of(new Value.Attached("12", "見積書:最新.pdf"))),
                Sheet.fill(form, "f", "12:見積書:最新.pdf").values().get("f"));
    }

    @Test
    void anEndlessTextIsRefusedAndNotRead() {
        for (FieldKind kind : List.of(FieldKind.TEXT, FieldKind.WHOLE, FieldKind.MONEY, FieldKind.DATE, FieldKind.YEAR,
                FieldKind.CHOICE)) {
            assertEquals(1, Sheet.fill(form(kind), "f", "9".repeat(200_000)).faults().size(), kind::name);
        }
    }
}
