package org.gijido.directory.web;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.gijido.directory.ImportReport;
import org.gijido.platform.Texts;

/** The report of an import in the caller's language. */
@Schema(name = "CsvImport")
public record ImportJson(boolean dryRun, boolean stored, int added, int changed, int unchanged, List<Rejected> rejected) {

    @Schema(name = "RejectedLine")
    public record Rejected(int row, String reason) {
    }

    public static ImportJson of(ImportReport report, Locale locale) {
        return new ImportJson(report.dryRun(), report.stored(), report.added(), report.changed(), report.unchanged(),
                report.rejected().stream().map(rejected -> new Rejected(rejected.row(),
                        Texts.of(locale, rejected.key(), rejected.arguments().toArray()))).toList());
    }
}
