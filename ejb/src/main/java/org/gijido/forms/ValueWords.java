package org.gijido.forms;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.platform.FiscalYears;
import org.gijido.platform.JapaneseDates;

/** Values as they are read on paper and on a screen. */
final class ValueWords {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private ValueWords() {
    }

    static Words of(Field field, Value value) {
        return switch (value) {
            case Value.Text text -> Words.same(text.text());
            case Value.Figure figure when field.kind() == FieldKind.MONEY ->
                new Words(grouped(figure.number()) + "円", grouped(figure.number()) + " yen");
            case Value.Figure figure -> Words.same(grouped(figure.number()));
            case Value.Day day -> new Words(JapaneseDates.date(day.date()), ENGLISH_DAY.format(day.date()));
            case Value.Year year -> new Words(FiscalYears.words(year.year()), "FY " + year.year());
            case Value.Chosen chosen -> field.option(chosen.code()).map(Option::label).orElseGet(() -> Words.same(chosen.code()));
            case Value.Ticked ticked -> new Words("はい", "Yes");
            case Value.Named named -> Words.same(named.name());
            case Value.Address address -> Words.same(address.postal().isEmpty() ? address.text()
                    : "〒" + address.postal() + " " + address.text());
            case Value.Files files ->
                Words.same(files.files().stream().map(Value.Attached::name).collect(Collectors.joining("、")));
            case Value.Rows rows -> new Words(rows.rows().size() + "行", rows.rows().size() + " rows");
        };
    }

    /** A row in one line: its cells in the order of the columns. */
    static Words row(Field table, Map<String, Value> row) {
        List<Words> cells = table.columns().stream().filter(column -> row.containsKey(column.code()))
                .map(column -> of(column, row.get(column.code()))).toList();
        return new Words(joined(cells, Words::japanese), joined(cells, Words::english));
    }

    private static String joined(List<Words> cells, Function<Words, String> language) {
        return cells.stream().map(language).collect(Collectors.joining(" / "));
    }

    /** A number of this field in figures, for sentences: a year as a year. */
    static String number(Field field, BigDecimal number) {
        return field.kind() == FieldKind.YEAR ? number.toPlainString() : grouped(number);
    }

    /** As it stands in the field that it was typed into; it is read back as the same value. */
    static String typed(Field field, Value value) {
        return switch (value) {
            case Value.Chosen chosen -> chosen.code();
            case Value.Ticked ticked -> "true";
            case Value.Figure figure -> grouped(figure.number());
            case Value.Named named -> named.id() + " " + named.name();
            case Value.Text text -> text.text();
            default -> of(field, value).japanese();
        };
    }

    private static String grouped(BigDecimal number) {
        String figures = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        return figures.startsWith("-") ? "△" + figures.substring(1) : figures;
    }
}
