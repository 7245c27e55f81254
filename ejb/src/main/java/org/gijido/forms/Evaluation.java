package org.gijido.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Goes through a form field by field, each after those it depends on: is it asked, what stands there, is that enough. */
final class Evaluation {

    private final Form form;
    private final Function<Field, Optional<Value>> source;
    private final List<Fault> faults;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    /**
     * @param source gives what was filled in; of a table all rows, blank ones too
     * @param faults takes the faults, where the source notes its own
     */
    Evaluation(Form form, Function<Field, Optional<Value>> source, List<Fault> faults) {
        this.form = form;
        this.source = source;
        this.faults = faults;
    }

    Filling filling(Typed typed) {
        FieldOrder.of(form.fields()).stream().filter(this::isShown).forEach(this::fill);
        List<String> codes = form.fields().stream().map(Field::code).toList();
        List<Fault> inOrder = faults.stream().sorted(Comparator.comparingInt(fault -> codes.indexOf(fault.code()))).toList();
        return new Filling(form, typed, values, numbers, shown, inOrder);
    }

    private boolean isShown(Field field) {
        boolean section = form.section(field).map(heading -> shown.contains(heading.code())).orElse(true);
        return section && (field.shown() == null || field.shown().holds(known));
    }

    private void fill(Field field) {
        shown.add(field.code());
        int before = faults.size();
        Optional<Value> value = switch (field.kind()) {
            case SECTION -> Optional.empty();
            case TABLE -> source.apply(field).flatMap(rows -> table(field, (Value.Rows) rows));
            default -> field.isCalculated() ? calculated(field, field.calculated(), known) : source.apply(field);
        };
        value.ifPresent(found -> values.put(field.code(), found));
        // A table is known by its columns alone: under a value of its own the formulas' language would not find them.
        value.filter(found -> field.kind() != FieldKind.TABLE).ifPresent(found -> known.put(field.code(), operand(found)));
        if (faults.size() == before) {
            checkEnough(field, value.orElse(null));
        }
    }

    private void checkEnough(Field field, Value value) {
        if (field.kind() == FieldKind.FILE) {
            int count = value instanceof Value.Files files ? files.files().size() : 0;
            int needed = Math.max(field.bounds().least().intValue(), field.isRequired() ? 1 : 0);
            note(count < needed, Fault.of(field, "forms.error.value.fewFiles", needed - count));
        } else if (field.kind() == FieldKind.TABLE) {
            int count = value instanceof Value.Rows rows ? rows.rows().size() : 0;
            int needed = Math.max(field.bounds().least().intValue(), field.isRequired() ? 1 : 0);
            note(count < needed, Fault.of(field, "forms.error.value.fewRows", needed));
            note(count > field.bounds().count(), Fault.of(field, "forms.error.value.manyRows", field.bounds().most(), count));
        } else if (field.isRequired() && value == null) {
            faults.add(Fault.of(field, missing(field)));
        }
    }

    private static String missing(Field field) {
        return switch (field.kind()) {
            case CHOICE -> "forms.error.value.unchosen";
            case CHECK -> "forms.error.value.unticked";
            default -> field.isCalculated() ? "forms.error.value.notCalculated" : "forms.error.value.missing";
        };
    }

    private void note(boolean broken, Fault fault) {
        if (broken) {
            faults.add(fault);
        }
    }

    private Optional<Value> table(Field table, Value.Rows given) {
        List<Map<String, Value>> rows = new ArrayList<>();
        List<Integer> filled = new ArrayList<>();
        numbers.put(table.code(), filled);
        for (int index = 0; index < given.rows().size(); index++) {
            if (!given.rows().get(index).isEmpty()) {
                filled.add(index + 1);
                rows.add(row(table, given.rows().get(index), index + 1));
            }
        }
        table.columns().stream().filter(column -> column.kind().isNumber()).forEach(column -> known.put(
                table.code() + "." + column.code(), rows.stream().map(row -> row.get(column.code())).filter(Objects::nonNull)
                        .map(Evaluation::operand).toList()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Rows(rows));
    }

    private Map<String, Value> row(Field table, Map<String, Value> given, int number) {
        Map<String, Value> row = new LinkedHashMap<>(given);
        Map<String, Object> cells = new HashMap<>();
        row.forEach((code, value) -> cells.put(code, operand(value)));
        Set<String> faulty = new LinkedHashSet<>();
        faults.stream().filter(fault -> fault.code().equals(table.code()) && fault.row() == number)
                .forEach(fault -> faulty.add(fault.column()));
        for (Field column : FieldOrder.of(table.columns())) {
            if (column.isCalculated()) {
                int before = faults.size();
                calculated(column, column.calculated(), cells).ifPresent(value -> {
                    row.put(column.code(), value);
                    cells.put(column.code(), operand(value));
                });
                if (faults.size() > before) {
                    faults.add(faults.removeLast().in(table, number));
                }
            } else if (column.isRequired() && !row.containsKey(column.code()) && !faulty.contains(column.code())) {
                faults.add(Fault.of(column, missing(column)).in(table, number));
            }
        }
        return row;
    }

    /** Blank while all that it is calculated from is blank. */
    private Optional<Value> calculated(Field field, Formula formula, Map<String, Object> from) {
        boolean anything = formula.used().isEmpty() || formula.used().stream().map(from::get)
                .anyMatch(value -> value != null && !value.equals(List.of()));
        if (!anything) {
            return Optional.empty();
        }
        Optional<BigDecimal> result = formula.number(from);
        note(result.isEmpty(), Fault.of(field, "forms.error.value.divided"));
        return result.map(number -> number.setScale(field.bounds().places(), RoundingMode.HALF_UP))
                .filter(number -> isWithin(field, number)).map(Value.Figure::new);
    }

    private boolean isWithin(Field field, BigDecimal number) {
        boolean within = field.bounds().hold(number);
        note(!within, Fault.of(field, "forms.error.value.result", Arrays.asList(field.bounds().least(), field.bounds().most())
                .stream().map(bound -> ValueWords.number(field, bound)).toArray()));
        return within;
    }

    private static Object operand(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Figure figure -> figure.number();
            case Value.Day day -> day.date();
            case Value.Year year -> BigDecimal.valueOf(year.year());
            case Value.Chosen chosen -> chosen.code();
            case Value.Ticked ticked -> true;
            case Value.Named named -> named;
            case Value.Address address -> address;
            case Value.Files files -> files;
            case Value.Rows rows -> true;
        };
    }
}
