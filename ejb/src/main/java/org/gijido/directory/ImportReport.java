package org.gijido.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gijido.platform.CsvTable;

/**
 * What an import did, or on a dry run would do. With a single rejected row nothing is stored: half an organisation is worse
 * than the old one.
 *
 * @param stored false for a dry run and when a row was rejected
 */
public record ImportReport(boolean dryRun, boolean stored, int added, int changed, int unchanged, List<Rejected> rejected) {

    /**
     * A row that cannot be taken.
     *
     * @param row counted as a spreadsheet does, the heading is 1
     * @param key of the sentence that says why
     */
    public record Rejected(int row, String key, List<Object> arguments) {
    }

    /** Counts while an import runs. */
    public static final class Tally {

        private final List<Rejected> rejected = new ArrayList<>();
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
                    rejected.stream().sorted(Comparator.comparingInt(Rejected::row)).toList());
        }
    }
}
