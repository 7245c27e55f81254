package org.gijido.assembly;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day of a session. */
public record SittingRow(long id, long sessionId, LocalDate heldOn, LocalTime opensAt, String title, int version) {
}
