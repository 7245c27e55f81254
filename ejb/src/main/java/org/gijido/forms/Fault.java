package org.gijido.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gijido.platform.Message;
import org.gijido.platform.Texts;

/**
 * Why a field cannot be taken as it was filled in.
 *
 * @param code      of the field
 * @param column    of a table; empty for the field itself
 * @param row       of a table, from 1; 0 for the field itself
 * @param label     what the form calls it
 * @param key       of the sentence, whose {@code {0}} is the label
 * @param arguments fill its other places
 */
public record Fault(String code, String column, int row, Words label, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(Field field, String key, Object... arguments) {
        return new Fault(field.code(), "", 0, field.label(), key, List.of(arguments));
    }

    /** The same in a row of a table. */
    Fault in(Field table, int rowNumber) {
        Words place = table.label().then(" ", new Words(rowNumber + "行目", "row " + rowNumber)).then(" ", label);
        return new Fault(table.code(), code, rowNumber, place, key, arguments);
    }

    /** What is told, with what to do. */
    public Message message(Locale locale) {
        List<Object> all = new ArrayList<>(List.of(label.in(locale)));
        all.addAll(arguments);
        return new Message(key, all);
    }

    public String sentence(Locale locale) {
        return Texts.of(locale, key, message(locale).arguments().toArray());
    }
}
