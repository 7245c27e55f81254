package org.gijido.directory;

import java.util.List;

import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusal;
import org.gijido.platform.RowRefusals;

/**
 * What an import did, or on a dry run would do. With a single rejected row nothing is stored: half an organisation is worse
 * than the old one.
 *
 * @param stored     false for a dry run and when a row was rejected
 * @param rejected   the first of them; @param rejections how many there are
 */
public record ImportReport(boolean dryRun, boolean stored, int added, int changed, int unchanged,
        List<RowRefusal> rejected, int rejections) {

    /** Counts while an import runs. */
    public static final class Tally {

        private final RowRefusals rejected = new RowRefusals();
        private int added;
        private int changed;
        private int unchanged;

        public RowReader read(CsvTable.Row row) {
            return new RowReader(row, rejected);
        }

        /** @param row told when the fact overlaps one that is known */
        public void count(Timeline.Outcome outcome, RowReader row) {
            switch (outcome) {
                case ADDED -> added++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
                case OVERLAPS -> row.reject("directory.import.overlaps");
            }
        }

        public ImportReport report(boolean dryRun) {
            return new ImportReport(dryRun, !dryRun && rejected.isEmpty(), added, changed, unchanged,
                    rejected.listed(), rejected.count());
        }
    }
}
