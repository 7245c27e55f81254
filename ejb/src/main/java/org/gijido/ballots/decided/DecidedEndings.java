package org.gijido.ballots.decided;

import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaBook;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.ballots.course.EndedItem;
import org.gijido.ballots.course.EndedItems;

/** Items of a session that ended without a vote on them, for publication. */
@Stateless
public class DecidedEndings {

    /** An item, the sitting in which it ended, and how. */
    public record Ended(SittingRow sitting, AgendaItemRow row, EndedItem ending) {
    }

    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaBook agenda;
    @Inject
    private EndedItems endings;

    /** By day, then in the order of business. @throws org.gijido.shared.BusinessException NOT_FOUND */
    public List<Ended> ofSession(Caller caller, long sessionId) {
        caller.require(Permission.VOTE_READ);
        assembly.session(caller, sessionId);
        return assembly.sittings(caller, sessionId).stream().filter(sitting -> !sitting.rehearsal()).flatMap(sitting -> {
            Map<Long, EndedItem> ended = endings.ofSitting(sitting.id());
            return ended.isEmpty() ? List.<Ended>of().stream()
                    : agenda.items(sitting.id()).stream().filter(item -> ended.containsKey(item.id()))
                            .map(item -> new Ended(sitting, item, ended.get(item.id())));
        }).toList();
    }
}
