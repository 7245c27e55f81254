package org.gijido.agenda.web;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.agenda.AgendaImportReport;
import org.gijido.agenda.AgendaImportReport.Outcome;

/** What an import did, or would do. */
@Schema(name = "AgendaImport")
public record AgendaImportJson(boolean stored, long added, long changed, long unchanged, List<Line> lines, List<Refused> errors) {

    /** @param outcome ADDED, CHANGED or UNCHANGED */
    @Schema(name = "ImportedAgendaItem")
    public record Line(int row, String outcome, String day, String label, String title, String meaning) {
    }

    /** @param error the sentence in the caller's language */
    @Schema(name = "RejectedAgendaItem")
    public record Refused(int row, String key, String error) {
    }

    static AgendaImportJson of(AgendaImportReport report, Locale locale) {
        return new AgendaImportJson(report.stored(), report.count(Outcome.ADDED), report.count(Outcome.CHANGED),
                report.count(Outcome.UNCHANGED), report.lines().stream().map(AgendaImportJson::line).toList(),
                report.errors().stream().map(error -> new Refused(error.row(), error.key(), error.sentence(locale))).toList());
    }

    private static Line line(AgendaImportReport.Line line) {
        return new Line(line.row(), line.outcome().name(), line.item().day(), line.item().label(), line.item().title(),
                line.item().sentence());
    }
}
