package org.gijido.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Compares two fillings field by field, and tables row by row, so that a row in between changes no other. */
final class Changes {

    private final Filled before;
    private final Filled after;
    private final List<Change> found = new ArrayList<>();

    Changes(Filled before, Filled after) {
        this.before = before;
        this.after = after;
    }

    List<Change> list() {
        Map<String, Field> fields = new LinkedHashMap<>();
        after.form().fields().forEach(field -> fields.put(field.code(), field));
        before.form().fields().forEach(field -> fields.putIfAbsent(field.code(), field));
        fields.values().forEach(this::compare);
        return List.copyOf(found);
    }

    private void compare(Field field) {
        Value was = before.values().get(field.code());
        Value is = after.values().get(field.code());
        if (Objects.equals(was, is)) {
            return;
        }
        if (field.kind() == FieldKind.TABLE) {
            compare(field, rows(was), rows(is));
        } else {
            found.add(new Change(field.code(), field.label(), words(before, field, was), words(after, field, is),
                    field.isFormal()));
        }
    }

    private static List<Map<String, Value>> rows(Value value) {
        return value instanceof Value.Rows rows ? rows.rows() : List.of();
    }

    private void compare(Field table, List<Map<String, Value>> was, List<Map<String, Value>> is) {
        for (AbstractDelta<Map<String, Value>> delta : DiffUtils.diff(was, is).getDeltas()) {
            List<Map<String, Value>> gone = delta.getSource().getLines();
            List<Map<String, Value>> come = delta.getTarget().getLines();
            int number = delta.getTarget().getPosition() + 1;
            int both = Math.min(gone.size(), come.size());
            for (int index = 0; index < both; index++) {
                cells(table, number + index, gone.get(index), come.get(index));
            }
            gone.stream().skip(both).forEach(row -> add(table, place(table, 0), ValueWords.row(table, row), Words.NONE));
            for (int index = both; index < come.size(); index++) {
                add(table, place(table, number + index), Words.NONE, ValueWords.row(table, come.get(index)));
            }
        }
    }

    private void cells(Field table, int number, Map<String, Value> was, Map<String, Value> is) {
        table.columns().stream().filter(column -> !Objects.equals(was.get(column.code()), is.get(column.code())))
                .forEach(column -> add(table, place(table, number).then(" ", column.label()),
                        words(before, column, was.get(column.code())), words(after, column, is.get(column.code()))));
    }

    private void add(Field table, Words place, Words was, Words is) {
        found.add(new Change(table.code(), place, was, is, table.isFormal()));
    }

    private static Words place(Field table, int number) {
        return number == 0 ? table.label().then(" ", new Words("削除した行", "row taken out"))
                : table.label().then(" ", new Words(number + "行目", "row " + number));
    }

    /** In the words of the form that it was filled by. */
    private static Words words(Filled filled, Field field, Value value) {
        Field own = filled.form().field(field.code()).filter(found -> found.kind() == field.kind()).orElse(field);
        return value == null ? Words.NONE : ValueWords.of(own, value);
    }
}
