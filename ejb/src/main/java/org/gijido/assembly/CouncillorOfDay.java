package org.gijido.assembly;

import org.gijido.directory.PersonName;

/**
 * A councillor with the seat, name and group of a day.
 *
 * @param group empty for one without a group
 */
public record CouncillorOfDay(long id, long personId, int seat, PersonName name, String group) {

    /** 16番 福島 太郎. */
    public String seatAndName() {
        return seat + "番 " + name.full();
    }
}
