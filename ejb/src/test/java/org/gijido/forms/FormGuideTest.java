package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every example of the manual is good, and every formula comes to what the manual says. */
class FormGuideTest {

    private static final Pattern FORM = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIELDS = Pattern.compile("```json 項目\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile("^\\| `([^`]+)` \\|[^|]*\\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern KIND = Pattern.compile("^\\| ([A-Z]+) \\|", Pattern.MULTILINE);
    private static final Form OF_FORMULAS = Sheet.form(Sheet.field("amount", FieldKind.MONEY),
            Sheet.field("rate", FieldKind.DECIMAL),
            Sheet.field("kind", FieldKind.CHOICE,
                    "\"options\":[{\"code\":\"event\",\"label\":\"E\"},{\"code\":\"other\",\"label\":\"O\"}]"),
            Sheet.field("paid", FieldKind.CHECK), Sheet.field("note", FieldKind.TEXT));
    private static final Map<String, Object> VALUES = Map.of("amount", new BigDecimal("12345"), "rate", new BigDecimal("0.08"),
            "kind",
            "event", "paid", true);

    private final String guide = read();

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/ja/forms.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<MatchResult> found(Pattern pattern) {
        return pattern.matcher(guide).results().toList();
    }

    @Test
    void wholeFormsAreGood() {
        assertTrue(!found(FORM).isEmpty());
        found(FORM).forEach(form -> assertInstanceOf(FormFile.Good.class, FormFile.read(form.group(1)), form.group(1)));
    }

    @Test
    void fieldsAreGood() {
        assertTrue(found(FIELDS).size() >= 3);
        found(FIELDS).forEach(fields -> assertInstanceOf(FormFile.Good.class, Sheet.read(fields.group(1)),
                () -> Sheet.read(fields.group(1)).toString()));
    }

    @Test
    void formulasComeToWhatIsSaid() {
        FormulaNames names = new FormulaNames(OF_FORMULAS.fields());
        assertTrue(found(FORMULA).size() > 10);
        for (MatchResult row : found(FORMULA)) {
            String said = row.group(2).strip();
            if (said.equals("はい") || said.equals("いいえ")) {
                assertEquals(said.equals("はい"), Formula.condition(row.group(1), names).holds(VALUES), row.group(1));
            } else {
                BigDecimal number = Formula.calculation(row.group(1), names, 2).number(VALUES).orElseThrow();
                assertEquals(0, new BigDecimal(said).compareTo(number), () -> row.group(1) + " = " + number);
            }
        }
    }

    @Test
    void everyKindIsDescribed() {
        assertEquals(Arrays.stream(FieldKind.values()).map(FieldKind::name).toList(),
                found(KIND).stream().map(row -> row.group(1)).toList());
    }
}
