package org.gijido.archive.web;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.archive.ImportReport;
import org.gijido.platform.RowRefusal;

/**
 * What became of an import.
 *
 * @param imported stored: new, or in place of what the record of that id said before
 * @param unchanged already stored in exactly this form
 * @param rejected the first thousand rows that were not stored
 * @param rejections how many were not stored
 */
@Schema(name = "PastAnswerImport")
public record ImportJson(int imported, int unchanged, List<Rejected> rejected, int rejections) {

    /**
     * A row that was not stored.
     *
     * @param row counted from 1; of a CSV as a spreadsheet counts, with the headings in row 1
     * @param reason in the reader's language
     */
    @Schema(name = "RejectedPastAnswer")
    public record Rejected(int row, String reason) {

        static Rejected of(RowRefusal rejected, Locale locale) {
            return new Rejected(rejected.row(), rejected.sentence(locale));
        }
    }

    static ImportJson of(ImportReport report, Locale locale) {
        return new ImportJson(report.imported(), report.unchanged(),
                report.rejected().stream().map(rejected -> Rejected.of(rejected, locale)).toList(), report.rejections());
    }
}
