package org.gijido.forms;

import java.util.List;
import java.util.Locale;

import org.gijido.platform.Texts;

/**
 * What is wrong with the file of a form.
 *
 * @param line      from 1
 * @param place     the field and the name in it, such as {@code tax / calculated}; empty for the file itself
 * @param key       of the sentence
 * @param arguments fill its places
 */
public record FileFault(int line, String place, String key, List<Object> arguments) {

    public FileFault {
        arguments = List.copyOf(arguments);
    }

    public String sentence(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }
}
