package org.gijido.assembly;

import java.time.LocalDate;

/**
 * What names a sitting on its papers and in its record.
 *
 * @param session the session's name: 令和8年第4回定例会
 */
public record SittingHeading(long sitting, String title, LocalDate heldOn, String session, boolean rehearsal) {
}
