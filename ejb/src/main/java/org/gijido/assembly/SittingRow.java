package org.gijido.assembly;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day of a session.
 *
 * @param rehearsal a training run of that day: the real people, invented items, no resolution
 */
public record SittingRow(long id, long sessionId, LocalDate heldOn, LocalTime opensAt, String title, boolean rehearsal,
        int version) {
}
