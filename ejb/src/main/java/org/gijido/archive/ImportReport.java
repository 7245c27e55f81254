package org.gijido.archive;

import java.util.List;

/**
 * What became of the rows of an import; every row that is not blank is counted once.
 *
 * @param imported stored: new, or in place of what the record of that id said before
 * @param unchanged already stored in exactly this form
 */
public record ImportReport(int imported, int unchanged, List<RejectedRow> rejected) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }
}
