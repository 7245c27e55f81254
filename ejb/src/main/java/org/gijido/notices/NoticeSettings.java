package org.gijido.notices;

import java.util.List;

/**
 * What a person hears at the bell.
 *
 * @param kinds           of those things that the person may see, in the order of their features
 * @param officeHoursOnly whether the bell is quiet at other times
 */
public record NoticeSettings(List<Chosen> kinds, boolean officeHoursOnly, OfficeHours hours) {

    /** @param what as {@link NoticeKind} has it */
    public record Chosen(String what, boolean on) {
    }
}
