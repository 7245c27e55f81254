package org.gijido.results.web;

import java.time.LocalDate;
import java.util.List;

import org.gijido.assembly.SittingRow;
import org.gijido.ballots.SittingRecord;

/**
 * The chained record of a sitting as it is exported and verified.
 *
 * @param format  {@code gijido-sitting-record}
 * @param entries in their order; {@code body} is the text that was hashed
 * @param last    number and hash of the last one; null without entries
 */
public record SittingRecordJson(String format, int version, SittingJson sitting, List<SittingRecord.Entry> entries, LastJson last) {

    static final String FORMAT = "gijido-sitting-record";

    public record SittingJson(long id, String title, LocalDate heldOn, String session, boolean rehearsal) {
    }

    public record LastJson(long seq, String hash) {
    }

    static SittingRecordJson of(SittingRow sitting, String session, List<SittingRecord.Entry> entries) {
        return new SittingRecordJson(FORMAT, 1, new SittingJson(sitting.id(), sitting.title(), sitting.heldOn(), session, sitting.rehearsal()), entries,
                entries.isEmpty() ? null : new LastJson(entries.getLast().seq(), entries.getLast().hash()));
    }
}
