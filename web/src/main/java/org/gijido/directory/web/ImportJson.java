package org.gijido.directory.web;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.directory.ImportReport;

/** The report of an import in the caller's language. @param rejected the first thousand; @param rejections all, by number */
@Schema(name = "CsvImport")
public record ImportJson(boolean dryRun, boolean stored, int added, int changed, int unchanged,
        List<Rejected> rejected, int rejections) {

    @Schema(name = "RejectedLine")
    public record Rejected(int row, String reason) {
    }

    public static ImportJson of(ImportReport report, Locale locale) {
        return new ImportJson(report.dryRun(), report.stored(), report.added(), report.changed(), report.unchanged(),
                report.rejected().stream().map(rejected -> new Rejected(rejected.row(), rejected.sentence(locale))).toList(),
                report.rejections());
    }
}
