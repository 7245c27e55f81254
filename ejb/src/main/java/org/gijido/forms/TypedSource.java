package org.gijido.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the fields what was typed for them. */
final class TypedSource {

    /** Blank ones that a page has sent with the others are counted too. */
    private static final int MOST_TYPED_ROWS = 1000;

    private final Form form;
    private final Typed typed;
    private final List<Fault> faults = new ArrayList<>();
    private final Names names;

    TypedSource(Form form, Typed typed, Names names) {
        this.form = form;
        this.typed = typed;
        this.names = names;
    }

    Filling filling() {
        Set<String> unknown = new LinkedHashSet<>(typed.texts().keySet());
        form.fields().forEach(field -> unknown.removeAll(keys(field)));
        unknown.forEach(key -> faults.add(new Fault(key, "", 0, Words.same(key), "forms.error.value.unknown", List.of())));
        return new Evaluation(form, this::value, faults).filling(typed);
    }

    private static List<String> keys(Field field) {
        return switch (field.kind()) {
            case SECTION -> List.of();
            case TABLE -> field.columns().stream().map(column -> field.code() + "." + column.code()).toList();
            case ADDRESS -> List.of(field.code() + ".postal", field.code() + ".text");
            default -> List.of(field.code());
        };
    }

    private Optional<Value> value(Field field) {
        ValueReader reader = new ValueReader(names, faults);
        return switch (field.kind()) {
            case TABLE -> Optional.of(rows(field));
            case ADDRESS -> reader.address(field, typed);
            case FILE -> reader.files(field, typed.all(field.code()));
            default -> reader.of(field, typed.text(field.code()));
        };
    }

    private Value.Rows rows(Field table) {
        int count = table.columns().stream().mapToInt(column -> typed.all(table.code() + "." + column.code()).size()).max()
                .orElse(0);
        List<Map<String, Value>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(count, MOST_TYPED_ROWS); row++) {
            rows.add(row(table, row));
        }
        return new Value.Rows(rows);
    }

    private Map<String, Value> row(Field table, int row) {
        Map<String, Value> cells = new LinkedHashMap<>();
        for (Field column : table.columns()) {
            List<String> texts = typed.all(table.code() + "." + column.code());
            if (!column.isCalculated() && row < texts.size()) {
                List<Fault> ofCell = new ArrayList<>();
                new ValueReader(names, ofCell).of(column, texts.get(row)).ifPresent(value -> cells.put(column.code(), value));
                ofCell.forEach(fault -> faults.add(fault.in(table, row + 1)));
            }
        }
        return cells;
    }
}
