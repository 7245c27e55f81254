package org.gijido.results;

import org.gijido.assembly.SittingRow;

/**
 * Who came to a sitting.
 *
 * @param attended those who came at all; the late and those who went home early are among them
 */
public record SittingAttendance(SittingRow sitting, int attended, int late, int wentHome, int absent) {

    public int inOffice() {
        return attended + absent;
    }

    /** In hundredths, rounded. */
    public int percent() {
        return inOffice() == 0 ? 0 : Math.round(100f * attended / inOffice());
    }
}
