package org.gijido.archive;

import java.util.List;

import org.gijido.platform.RowRefusal;

/**
 * What became of the rows of an import; every row that is not blank is counted once.
 *
 * @param imported stored: new, or in place of what the record of that id said before
 * @param unchanged already stored in exactly this form
 * @param rejected the first of those that were not stored
 * @param rejections how many were not stored
 */
public record ImportReport(int imported, int unchanged, List<RowRefusal> rejected, int rejections) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }
}
