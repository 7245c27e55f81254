package org.gijido.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gijido.shared.BusinessException;

/**
 * Why a row of a file cannot be taken.
 *
 * @param row       as a spreadsheet counts: the headings are 1
 * @param key       of the sentence
 * @param arguments of the sentence; of a long text only how it begins
 */
public record RowRefusal(int row, String key, List<Object> arguments) {

    private static final int LONGEST = 200;

    public RowRefusal {
        arguments = arguments.stream().map(RowRefusal::shortened).toList();
    }

    public static RowRefusal of(int row, BusinessException refusal) {
        return new RowRefusal(row, refusal.key(), Arrays.asList(refusal.arguments()));
    }

    /** In the reader's language. */
    public String sentence(Locale locale) {
        return Texts.of(locale, key, arguments.toArray());
    }

    /** What somebody typed into a cell may be a book, and a thousand of them are kept. */
    private static Object shortened(Object argument) {
        if (argument instanceof String text && text.length() > LONGEST) {
            return text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
        }
        return argument;
    }
}
