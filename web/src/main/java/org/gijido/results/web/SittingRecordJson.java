package org.gijido.results.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.json.JsonObject;

import org.gijido.assembly.SittingRow;
import org.gijido.ballots.record.RecordExport;
import org.gijido.ballots.record.SittingRecord;
import org.gijido.platform.JsonText;

/**
 * The chained record of a sitting as it is exported and verified.
 *
 * @param format   {@code gijido-sitting-record}
 * @param version  2 where the first entry, of type {@code sitting}, covers {@code sitting}; 1 for a record begun before there was
 * one
 * @param sitting  the same as the last entry of type {@code sitting} says
 * @param entries  in their order; {@code body} is the text that was hashed
 * @param last     number and hash of the last one; null without entries
 * @param withheld whether the record goes on with what may not be seen yet: ballots by name before the declaration
 * @param notice   that in words; null where nothing is withheld
 */
public record SittingRecordJson(String format, int version, SittingJson sitting, List<SittingRecord.Entry> entries, LastJson last,
        boolean withheld, String notice) {

    static final String FORMAT = "gijido-sitting-record";
    private static final String HEADING = "sitting";

    public record SittingJson(long id, String title, LocalDate heldOn, String session, boolean rehearsal) {
    }

    public record LastJson(long seq, String hash) {
    }

    /** @param withheldNotice the words for a record that goes on */
    static SittingRecordJson of(SittingRow sitting, String session, RecordExport.Exported record, String withheldNotice) {
        List<SittingRecord.Entry> headings = record.entries().stream().filter(entry -> entry.type().equals(HEADING)).toList();
        boolean headed = !headings.isEmpty() && headings.getFirst().seq() == 1;
        // Of the entries that are given: the sitting may have been renamed after them.
        SittingJson heading = headings.isEmpty()
                ? new SittingJson(sitting.id(), sitting.title(), sitting.heldOn(), session, sitting.rehearsal())
                : heading(JsonText.read(headings.getLast().body()));
        return new SittingRecordJson(FORMAT, headed ? 2 : 1, heading, record.entries(),
                record.last().map(last -> new LastJson(last.seq(), last.hash())).orElse(null), record.withheld(),
                record.withheld() ? withheldNotice : null);
    }

    private static SittingJson heading(JsonObject entry) {
        return new SittingJson(entry.getJsonNumber("sitting").longValue(), entry.getString("title"),
                LocalDate.parse(entry.getString("heldOn")),
                entry.getString("session"), entry.getBoolean("rehearsal"));
    }
}
