package org.gijido.directory;

import java.time.LocalDate;

/**
 * An absence as a line.
 *
 * @param lastDay the last day away
 */
public record AbsenceRow(long id, String person, String substitute, LocalDate from, LocalDate lastDay) {
}
