package org.gijido.approvals;

import java.time.LocalDate;

/**
 * A stamp on a paper that went round by hand.
 *
 * @param step the box
 * @param name whose it is
 * @param day  as the stamp has it
 */
public record PaperStamp(long step, String name, LocalDate day) {
}
