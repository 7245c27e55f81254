package org.gijido.book;

import java.time.LocalDateTime;

/**
 * A stamp in the grid, in the names of its day.
 *
 * @param step the box it stands in
 * @param unit what its upper part says: division, department or office
 * @param surname with its variant glyph
 */
public record BookStamp(String step, String unit, String surname, LocalDateTime at) {}
