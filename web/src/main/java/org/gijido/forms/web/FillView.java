package org.gijido.forms.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.forms.Typed;

/**
 * A form while it is filled in, as {@code g:fill} shows it.
 *
 * @param address   below /api, where what was typed is read while somebody types
 * @param faults    all that is wrong, with the field that it is about
 * @param divisions offered where the form asks for one
 */
public record FillView(String address, List<FillLine> lines, List<Wrong> faults, List<String> divisions) {

    /** Names of fields begin so, that no other field of the page has the same. */
    static final String PREFIX = "f.";

    /** @param id of the field to mend */
    public record Wrong(String id, String sentence) {
    }

    /** @param divisions offered to choose from: 政策調整部 情報政策課 */
    public static FillView of(Filling filling, List<String> divisions, Locale locale) {
        Form form = filling.form();
        List<FillLine> lines = form.fields().stream().map(field -> new FillLines(filling, locale).line(field)).toList();
        List<Wrong> faults = filling.faults().stream()
                .map(fault -> new Wrong(FillLines.id(fault.code(), fault.column(), fault.row()), fault.sentence(locale)))
                .toList();
        boolean asked = form.fields().stream().anyMatch(field -> field.kind() == FieldKind.DIVISION
                || field.columns().stream().anyMatch(column -> column.kind() == FieldKind.DIVISION));
        return new FillView(address(form), lines, faults, asked ? divisions : List.of());
    }

    /** Without fields that the paper has itself, and what is wrong with them. */
    public FillView without(Predicate<Field> own, Form form) {
        List<String> left = form.fields().stream().filter(own).map(Field::code).toList();
        return new FillView(address, lines.stream().filter(line -> !left.contains(line.code())).toList(),
                faults.stream().filter(wrong -> left.stream().noneMatch(code -> wrong.id().equals(FillLines.id(code, "", 0))))
                        .toList(),
                divisions);
    }

    /** The id of a field on the page. @param column empty, and row 0, for the field itself */
    public static String id(String code, String column, int row) {
        return FillLines.id(code, column, row);
    }

    static String address(Form form) {
        return "forms/" + form.code() + "/versions/" + form.version();
    }

    /** What a page has sent of a form, among whatever else it has sent. @param parameters of the request */
    public static Typed typed(Map<String, String[]> parameters) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                texts.put(name.substring(PREFIX.length()), new ArrayList<>(List.of(values)));
            }
        });
        return new Typed(texts);
    }
}
