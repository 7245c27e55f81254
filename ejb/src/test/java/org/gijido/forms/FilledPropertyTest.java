package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Whatever is filled in is the same after it was written and read, and two fillings are the same exactly when nothing changed. */
class FilledPropertyTest {

    private static final int ROUNDS = 3000;
    private static final List<String> TEXTS = List.of("", "葛󠄀城", "葛城", "𠮷", "\"引用\"", "a\\b", "神\uFA19", "が", "か\u3099", "１２",
            "改\n行", "<b>", "\u2028",
            "　字下げ", "0", "null");
    private static final List<String> NUMBERS = List.of("", "0", "1", "１２", "1,200", "▲5", "999999", "3.25", "0.10", "x");
    private static final List<String> DAYS = List.of("", "R8.11.30", "令和元年5月1日", "2026/2/29", "平成31年4月30日");

    private final Random random = new Random(20261130);
    private final Form form = Sheet.form(Sheet.field("text", FieldKind.TEXT), Sheet.field("long", FieldKind.PARAGRAPH),
            Sheet.field("count", FieldKind.WHOLE, "\"least\":-100"), Sheet.field("rate", FieldKind.DECIMAL),
            Sheet.field("money", FieldKind.MONEY), Sheet.field("day", FieldKind.DATE), Sheet.field("year", FieldKind.YEAR),
            Sheet.field("ticked", FieldKind.CHECK),
            Sheet.field("sort", FieldKind.CHOICE,
                    "\"options\":[{\"code\":\"x\",\"label\":\"X\"},{\"code\":\"y\",\"label\":\"Y\"}]"),
            Sheet.field("who", FieldKind.PERSON), Sheet.field("unit", FieldKind.DIVISION),
            Sheet.field("place", FieldKind.ADDRESS),
            Sheet.field("files", FieldKind.FILE), Sheet.field("part", FieldKind.SECTION, "\"shownIf\":\"ticked or sort == 'x'\""),
            Sheet.field("rows", FieldKind.TABLE, "\"columns\":[" + Sheet.field("name", FieldKind.TEXT) + ","
                    + Sheet.field("price", FieldKind.MONEY) + "," + Sheet.field("on", FieldKind.DATE) + ","
                    + Sheet.field("twice", FieldKind.MONEY, "\"calculated\":\"price * 2\",\"most\":999999999999999") + "]"),
            Sheet.field("whole", FieldKind.MONEY, "\"calculated\":\"sum(rows.twice) + money\",\"shownIf\":\"not empty(text)\""));

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Filling filling = form.read(typed(), Sheet.CITY);
            if (filling.isRight()) {
                Filled filled = filling.filled();
                seen++;
                assertEquals(filled, form.filled(filled.json()));
                assertEquals(filled.json(), form.filled(filled.json()).json());
                assertEquals(filled, form.read(filled.typed(), Sheet.CITY).filled(), "typed again");
            }
        }
        assertTrue(seen > ROUNDS / 20, seen + " right ones");
    }

    @Test
    void nothingHasChangedExactlyWhenAllIsTheSame() {
        List<Filled> many = new ArrayList<>();
        while (many.size() < 150) {
            Filling filling = form.read(typed(), Sheet.CITY);
            if (filling.isRight()) {
                many.add(filling.filled());
                many.add(form.filled(filling.filled().json()));
            }
        }
        int same = 0;
        for (Filled one : many) {
            for (Filled other : many) {
                boolean equal = one.json().equals(other.json());
                assertEquals(equal, Form.changes(one, other).isEmpty(), () -> one.json() + " / " + other.json());
                assertEquals(equal, one.equals(other));
                same += equal ? 1 : 0;
            }
        }
        assertTrue(same > many.size() && same < many.size() * many.size() / 2, same + " equal pairs");
    }

    /** Conditions and calculations do not depend on the order in which a form names its fields. */
    @Test
    void whatIsShownFollowsFromTheValuesAlone() {
        for (int round = 0; round < 300; round++) {
            Filling filling = form.read(typed(), Sheet.CITY);
            boolean open = filling.values().containsKey("ticked") || new Value.Chosen("x").equals(filling.values().get("sort"));
            assertEquals(open, filling.shown().contains("rows"));
            assertEquals(open && filling.values().containsKey("text"), filling.shown().contains("whole"));
            assertTrue(filling.shown().containsAll(filling.values().keySet()));
        }
    }

    private Typed typed() {
        Map<String, List<String>> texts = new HashMap<>();
        texts.put("text", one(TEXTS));
        texts.put("long", one(TEXTS));
        texts.put("count", one(NUMBERS.subList(0, 7)));
        texts.put("rate", one(NUMBERS.subList(7, 9)));
        texts.put("money", one(NUMBERS.subList(0, 5)));
        texts.put("day", random.nextInt(4) == 0 ? one(DAYS) : List.of("R8.1.1"));
        texts.put("year", one(List.of("", "R8", "令和元年度", "1989")));
        texts.put("ticked", one(List.of("", "true")));
        texts.put("sort", one(List.of("", "x", "y")));
        texts.put("who", one(List.of("", "1001")));
        texts.put("unit", one(List.of("", "総務部 総務課")));
        texts.put("place.postal", one(List.of("", "123-4567")));
        texts.put("place.text", List.of("あおば市" + random.nextInt(3)));
        texts.put("files", random.nextBoolean() ? List.of() : List.of("1:見積書.pdf", "2:図:面.pdf"));
        int rows = random.nextInt(4);
        texts.put("rows.name", several(rows, TEXTS));
        texts.put("rows.price", several(rows, NUMBERS.subList(0, 5)));
        texts.put("rows.on", several(rows, DAYS.subList(0, 3)));
        return new Typed(texts);
    }

    private List<String> one(List<String> from) {
        return List.of(from.get(random.nextInt(from.size())));
    }

    private List<String> several(int count, List<String> from) {
        return random.ints(count, 0, from.size()).mapToObj(from::get).toList();
    }
}
