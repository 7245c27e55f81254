package org.gijido.book;

import java.time.LocalDateTime;

import org.gijido.platform.JapaneseDates;

/**
 * A stamp in the grid, in the names of its day.
 *
 * @param step the box it stands in
 * @param unit what its upper part says: division, department or office
 * @param surname with its variant glyph
 * @param person full name
 * @param overtaken 押印後変更: whether the text has changed since
 * @param post department and division, as the record of the stamp has them
 */
public record BookStamp(String step, String unit, String surname, String person, String post, LocalDateTime at,
        boolean overtaken) {

    /** What stands beside a stamp under a text that it was not put on. */
    static final String CHANGED = "押印後変更";

    /** {@code 校了　R4年3月4日 13時5分24秒　福島 太郎　政策調整部 情報政策課}. */
    String row() {
        String line = String.join("\u3000", step, JapaneseDates.stamp(at), person, post).strip();
        return overtaken ? line + "\u3000" + CHANGED : line;
    }
}
