package org.gijido.results;

import org.gijido.assembly.SittingRow;

/**
 * Who came to a sitting.
 *
 * @param attended those who came at all; the late and those who went home early are among them
 * @param unknown  of whom nobody wrote down whether they came; they are no absentees
 */
public record SittingAttendance(SittingRow sitting, int attended, int late, int wentHome, int absent, int unknown) {

    public int inOffice() {
        return attended + absent + unknown;
    }

    /** Of those known to have come or not, in hundredths, rounded. */
    public int percent() {
        int known = attended + absent;
        return known == 0 ? 0 : Math.round(100f * attended / known);
    }
}
