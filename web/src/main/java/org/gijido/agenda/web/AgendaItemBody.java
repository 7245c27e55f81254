package org.gijido.agenda.web;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * An item as programs send it; what is left out is empty, or the usual.
 *
 * @param kind    BILL, ACCOUNTS …; needed
 * @param report  NONE when left out
 * @param put     ORIGINAL when left out
 * @param meaning empty to let it be derived
 * @param ownLabel   how the council calls it; empty to let it follow from kind and number
 * @param candidates of an election of people who are no members
 * @param version needed for a change, from what was read
 */
public record AgendaItemBody(String day, @Schema(implementation = ItemKind.class) String kind, String number, String title,
        String proposer, String committee, @Schema(implementation = CommitteeReport.class) String report,
        @Schema(implementation = PutToVote.class) String put, String meaning,
        @Schema(implementation = Majority.class) String majority, @Schema(implementation = VoteMethod.class) String method,
        Integer electedSeats, Boolean added,
        String ownLabel, List<String> candidates, Integer version) {

    AgendaItemPlan plan() {
        return new AgendaItemPlan(text(day), named(ItemKind.class, kind, null), text(number), text(title), text(proposer),
                text(committee),
                named(CommitteeReport.class, report, CommitteeReport.NONE), named(PutToVote.class, put, PutToVote.ORIGINAL),
                text(meaning),
                named(Majority.class, majority, Majority.SIMPLE), named(VoteMethod.class, method, VoteMethod.ELECTRONIC),
                electedSeats == null ? 0 : electedSeats, Boolean.TRUE.equals(added), text(ownLabel),
                candidates == null ? List.of() : candidates.stream().map(AgendaItemBody::text).map(String::strip).toList());
    }

    int seenVersion() {
        return needed(version);
    }

    /** @throws BusinessException INVALID when it is missing */
    static <T> T needed(T part) {
        if (part == null) {
            throw BusinessException.invalid("agenda.error.incomplete");
        }
        return part;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E usual) {
        if (name == null || name.isBlank()) {
            return needed(usual);
        }
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
                .orElseThrow(() -> BusinessException.invalid("agenda.error.word", name));
    }
}
