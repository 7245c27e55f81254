package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Form FORM = Sheet.form(Sheet.field("a", FieldKind.WHOLE), Sheet.field("b", FieldKind.WHOLE),
            Sheet.field("rate", FieldKind.DECIMAL), Sheet.field("name", FieldKind.TEXT), Sheet.field("ticked", FieldKind.CHECK),
            Sheet.field("from", FieldKind.DATE), Sheet.field("until", FieldKind.DATE), Sheet.field("who", FieldKind.PERSON),
            Sheet.field("year", FieldKind.YEAR),
            Sheet.field("sort", FieldKind.CHOICE,
                    "\"options\":[{\"code\":\"x\",\"label\":\"X\"},{\"code\":\"y\",\"label\":\"Y\"}]"),
            Sheet.field("items", FieldKind.TABLE, "\"columns\":[" + Sheet.field("price", FieldKind.MONEY) + ","
                    + Sheet.field("note", FieldKind.TEXT) + "]"));
    private static final FormulaNames NAMES = new FormulaNames(FORM.fields());

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("a", new BigDecimal("7"), "b", new BigDecimal("2"), "rate",
                new BigDecimal("0.08"), "name", "葛󠄀城", "ticked", true, "from", LocalDate.of(2026, 4, 1), "until",
                LocalDate.of(2027, 3, 31), "sort", "x", "year", new BigDecimal("2026")));
        values.put("items.price", List.of(new BigDecimal("100"), new BigDecimal("250")));
        return values;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"a + b|9", "a - b * 2|3", "a / b|3.5", "a % b|1", "-a|-7", "(a + b) * 10|90", "0.1 + 0.2|0.3",
                    "1 / 4|0.25", "round(a / b)|4", "floor(a / b)|3", "ceil(a / b)|4", "floor(-a / b)|-3", "ceil(-a / b)|-4",
                    "round(2.5)|3",
                    "floor(123456, 1000)|123000", "ceil(123456, 1000)|124000", "round(a / 3, 0.01)|2.33", "sum(items.price)|350",
                    "sum(items.price) * rate|28.00", "ticked ? a : b|7", "sort == 'y' ? a : b|2", "year - 2000|26",
                    "999999999999999 + 1|1000000000000000"})
    void numbersAreExact(String formula, String result) {
        BigDecimal found = Formula.calculation(formula, NAMES, FormulaType.ENDLESS).number(values()).orElseThrow();
        assertEquals(0, new BigDecimal(result).compareTo(found),
                () -> formula + " = " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"a > b|true", "a >= 7|true", "a < b|false", "b <= 2|true", "a == 7.0|true",
                    "a != b|true", "a gt b and b lt 3|true", "not ticked|false", "!ticked or a == 7|true",
                    "ticked && a == 8|false",
                    "name == '葛󠄀城'|true", "name == \"葛城\"|false", "from < until|true", "from == until|false", "sort == 'x'|true",
                    "empty(who)|true", "not empty(name)|true", "empty(a)|false", "empty name|false", "true|true"})
    void conditionsAreTrueOrFalse(String formula, boolean result) {
        assertEquals(result, Formula.condition(formula, NAMES).holds(values()));
    }

    /** As in a spreadsheet: a blank number counts as 0, a blank text as none; two blank days are the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"a < 1|true", "a == 0|true", "name == ''|true", "from < until|false",
                    "from >= until|true", "ticked|false", "empty(a)|true", "sort == 'x'|false", "sum(items.price) == 0|true",
                    "from == until|true"})
    void blanksCountAsNothing(String formula, boolean result) {
        assertEquals(result, Formula.condition(formula, NAMES).holds(Map.of("items.price", List.of())));
    }

    @Test
    void aBlankDayIsNeitherBeforeNorAfterAnother() {
        Map<String, Object> oneDay = Map.of("from", LocalDate.of(2026, 4, 1));
        for (String formula : List.of("from < until", "from >= until", "until <= from", "until > from", "from == until")) {
            assertEquals(false, Formula.condition(formula, NAMES).holds(oneDay), formula);
        }
    }

    @Test
    void whatIsDividedByZeroHasNoResult() {
        Formula formula = Formula.calculation("round(a / (b - 2))", NAMES, 0);
        assertEquals(Optional.empty(), formula.number(values()));
        assertEquals(Optional.empty(), Formula.calculation("a % (b - 2)", NAMES, 0).number(values()));
    }

    /** Whatever reaches for the machine, for other objects, for itself or for time is refused before it is run. */
    @ParameterizedTest
    @ValueSource(strings = {"''.class", "name.class", "name.class.forName('java.lang.Runtime')", "name.length()",
            "name.getClass()",
            "new('java.io.File', '/')", "new java.io.File('/')", "a = 1", "a += 1", "a++", "--a", "var x = 1", "() -> { 1 }",
            "x -> x",
            "function() { 1 }", "while(true) {}", "for(;;) {}", "for (x : items) {}", "do { 1 } while (true)", "if (a > 1) 1",
            "a; b",
            "{ a }", "[1, 2, 3]", "{'a': 1}", "{1, 2}", "1..1000000000", "#pragma jexl.import java.lang", "@silent a",
            "`${name}`",
            "'${name}' + ~/x/", "name =~ 'x'", "name =^ 'x'", "name !~ 'x'", "a[0]", "items[0]", "items.price[0]", "items?.price",
            "items.price.size()", "size(name)", "null", "a ?: b", "a ?? b", "a & b", "a | b", "a ^ b", "~a", "a << 2", "a >> 2",
            "a instanceof b", "a === b", "return a", "jexl:sum(items.price)", "ns:exit()", "exit()", "sum(a)", "sum(items)",
            "sum(items.note)", "sum(items.price, a)", "sum()", "round()", "round(a, b)", "round(a, 0)", "round(a, 1, 2)",
            "floor(name)",
            "unknown", "items.unknown", "items", "items.price", "name + a", "name + 'x'", "a * ticked", "from - until", "a and b",
            "a == name", "from < a", "who == who", "items.price == items.price", "empty(items)", "empty(1)", "sort == 'z'",
            "010 + a",
            "0x1F", "1e9", "1B", "1L", "1.2.3", "1234567890123456", "a // b", "a /* b */", "a ## b", "あ + 1", "a\\b", "'\\u0041'",
            "'",
            "a +", "* a", "(a", "a)", "", "   ", "a b", "a, b", "a ? b", "a ? b : name", "name ? a : b", "System", "this", "size",
            "empty",
            "a.b.c", "import('x')", "switch (a) { }", "try { a } catch (x) { }", "throw a", "break", "a -> b", "a => b", "a::b",
            "a.~b"})
    void whatIsNoArithmeticIsRefused(String formula) {
        BusinessException refused = assertThrows(BusinessException.class,
                () -> Formula.calculation(formula, NAMES, FormulaType.ENDLESS),
                formula);
        assertEquals("forms.error.formula", refused.key().substring(0, refused.key().lastIndexOf('.')));
        assertThrows(BusinessException.class, () -> Formula.condition(formula, NAMES));
    }

    @Test
    void nothingThatIsHugeIsRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            refused("1+".repeat(1_000_000) + "1", "long");
            refused("(".repeat(100) + "a" + ")".repeat(100), "deep");
            refused("'" + "x".repeat(1_000_000) + "'", "long");
            Formula.calculation("- ".repeat(140) + "a", NAMES, 0).number(values());
            Formula.condition("not ".repeat(70) + "ticked", NAMES).holds(values());
            Formula.calculation("a" + "*a".repeat(140), NAMES, FormulaType.ENDLESS)
                    .number(Map.of("a", new BigDecimal("999999999999999")));
        });
    }

    private static void refused(String formula, String reason) {
        BusinessException refused = assertThrows(BusinessException.class,
                () -> Formula.calculation(formula, NAMES, FormulaType.ENDLESS));
        assertEquals("forms.error.formula." + reason, refused.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"a / b|0", "a * 0.1|0", "a * rate|0", "rate|0", "a / 3|2", "round(a / 3, 0.001)|2", "a % 0.5|0"})
    void whatMayHavePlacesHasToBeRounded(String formula, int places) {
        BusinessException refused = assertThrows(BusinessException.class, () -> Formula.calculation(formula, NAMES, places));
        assertEquals("forms.error.formula.unrounded", refused.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"floor(a / b)|0", "a * b + 3|0", "a % b|0", "rate|2", "round(a / 3, 0.01)|2", "ceil(rate, 100)|0"})
    void whatIsRoundedFits(String formula, int places) {
        Formula.calculation(formula, NAMES, places);
    }

    @Test
    void conditionsDoNotDivide() {
        BusinessException refused = assertThrows(BusinessException.class, () -> Formula.condition("a / b > 1", NAMES));
        assertEquals("forms.error.formula.dividedCondition", refused.key());
    }
}
