package org.gijido.attendance;

import java.time.LocalTime;

import org.gijido.directory.PersonName;

/**
 * One member in the roll.
 *
 * @param late  遅参: came after the opening
 * @param since when the present presence began; null for one who never came
 */
public record RollLine(long councillorId, long personId, int seat, PersonName name, String group, Presence presence, boolean late,
        LocalTime since) {
}
