package org.gijido.agenda.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * An item as programs read it.
 *
 * @param label      議案第68号
 * @param reportWord 可決, 不採択 …; empty without a report
 * @param bundle     null when it is put alone
 */
@Schema(name = "AgendaItem")
public record AgendaItemJson(long id, long sittingId, int place, String day, @Schema(implementation = ItemKind.class) String kind,
        String kindName, String number, String label, String title, String proposer, String committee,
        @Schema(implementation = CommitteeReport.class) String report, String reportWord,
        @Schema(implementation = PutToVote.class) String put, String meaning,
        @Schema(implementation = Majority.class) String majority, @Schema(implementation = VoteMethod.class) String method,
        int electedSeats, Integer bundle, boolean added,
        String ownLabel, List<String> candidates, int version) {

    static AgendaItemJson of(AgendaItemRow row) {
        return new AgendaItemJson(row.id(), row.sittingId(), row.place(), row.day(), row.kind().name(), row.kind().label(),
                row.number(),
                row.label(), row.title(), row.proposer(), row.committee(), row.report().name(), row.report().word(row.kind()),
                row.put().name(), row.meaning(), row.majority().name(), row.method().name(), row.electedSeats(), row.bundle(),
                row.added(), row.plan().ownLabel(), row.others(), row.version());
    }
}
