package org.gijido.forms.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.gijido.forms.Fault;
import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filled;
import org.gijido.forms.Filling;
import org.gijido.forms.Typed;
import org.gijido.forms.Value;

/** Makes the lines of {@link FillView}: what was typed stays as it was typed, right or wrong. */
final class FillLines {

    /** More than these are chosen from a list that opens. */
    private static final int MOST_IN_SIGHT = 4;

    private final Filling filling;
    private final Typed typed;
    private final Locale locale;

    FillLines(Filling filling, Locale locale) {
        this.filling = filling;
        this.typed = filling.typed();
        this.locale = locale;
    }

    static String id(String code, String column, int row) {
        return row == 0 ? "f-" + code : "f-" + code + "-" + column + "-" + row;
    }

    FillLine line(Field field) {
        String code = field.code();
        String more = field.kind() == FieldKind.ADDRESS ? typed.text(code + ".postal") : field.bounds().most().toPlainString();
        return new FillLine(code, field.kind().name(), way(field, false), field.label().in(locale), field.hint().in(locale),
                isNeeded(field), filling.shown().contains(code), text(field), more, error(code, "", 0),
                options(field, typed.text(code)), columns(field), rows(field), files(field));
    }

    private static boolean isNeeded(Field field) {
        boolean some = (field.kind() == FieldKind.FILE || field.kind() == FieldKind.TABLE) && field.bounds().least().signum() > 0;
        return (field.isRequired() || some) && !field.isCalculated();
    }

    private static String way(Field field, boolean inTable) {
        return field.isCalculated() ? "result" : switch (field.kind()) {
            case TEXT, WHOLE, DECIMAL, MONEY, DATE, YEAR, PERSON, DIVISION -> "line";
            case PARAGRAPH -> "lines";
            case CHOICE -> inTable || field.options().size() > MOST_IN_SIGHT ? "select" : "radio";
            case CHECK -> "tick";
            case ADDRESS -> "address";
            case FILE -> "files";
            case TABLE -> "table";
            case SECTION -> "heading";
        };
    }

    private String text(Field field) {
        if (field.isCalculated()) {
            Value value = filling.values().get(field.code());
            return value == null ? "" : field.words(value).in(locale);
        }
        return field.kind() == FieldKind.ADDRESS ? typed.text(field.code() + ".text") : typed.text(field.code());
    }

    private String error(String code, String column, int row) {
        return filling.faults().stream().filter(fault -> fault.code().equals(code) && fault.column().equals(column)
                && fault.row() == row).map((Fault fault) -> fault.sentence(locale)).findFirst().orElse("");
    }

    private List<FillLine.Choice> options(Field field, String chosen) {
        return field.options().stream().map(option -> new FillLine.Choice(option.code(), option.label().in(locale),
                option.code().equals(chosen))).toList();
    }

    private List<FillLine.FileLine> files(Field field) {
        return field.kind() != FieldKind.FILE ? List.of() : typed.all(field.code()).stream().filter(file -> !file.isBlank())
                .map(file -> new FillLine.FileLine(file, file.substring(file.indexOf(':') + 1))).toList();
    }

    private List<FillLine.Column> columns(Field table) {
        return table.columns().stream().map(column -> column(table, column)).toList();
    }

    private FillLine.Column column(Field table, Field column) {
        String sum = column.isSummed() && filling.values().get(table.code()) instanceof Value.Rows rows
                ? column.words(new Value.Figure(Filled.sum(rows, column))).in(locale) : "";
        return new FillLine.Column(column.code(), column.kind().name(), way(column, true), column.label().in(locale),
                column.hint().in(locale), column.isRequired(), column.isSummed(), sum);
    }

    private List<FillLine.Row> rows(Field table) {
        int count = table.columns().stream().mapToInt(column -> typed.all(table.code() + "." + column.code()).size()).max()
                .orElse(0);
        return table.columns().isEmpty() ? List.of() : IntStream.rangeClosed(1, Math.max(1, count))
                .mapToObj(number -> new FillLine.Row(number,
                        table.columns().stream().map(column -> cell(table, column, number)).toList()))
                .toList();
    }

    private FillLine.Cell cell(Field table, Field column, int number) {
        List<String> texts = typed.all(table.code() + "." + column.code());
        String text = column.isCalculated() ? calculated(table, column, number)
                : number <= texts.size() ? texts.get(number - 1) : "";
        return new FillLine.Cell(column(table, column), id(table.code(), column.code(), number), text,
                error(table.code(), column.code(), number), options(column, text));
    }

    private String calculated(Field table, Field column, int number) {
        int place = filling.numbers().getOrDefault(table.code(), List.of()).indexOf(number);
        if (place < 0) {
            return "";
        }
        Map<String, Value> row = ((Value.Rows) filling.values().get(table.code())).rows().get(place);
        return row.containsKey(column.code()) ? column.words(row.get(column.code())).in(locale) : "";
    }
}
