package org.gijido.agenda;

import java.util.List;

import org.gijido.platform.RowRefusal;

/**
 * What an import did, or would do. With any error nothing is stored.
 *
 * @param stored false for a trial run and when there are errors
 * @param lines  the rows that can be taken, in the order of the file
 */
public record AgendaImportReport(boolean stored, List<Line> lines, List<RowRefusal> errors) {

    /** What becomes of a row. */
    public enum Outcome { ADDED, CHANGED, UNCHANGED }

    /** @param row as a spreadsheet counts */
    public record Line(int row, Outcome outcome, AgendaItemPlan item, String bundle) {
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
