package org.gijido.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SittingRow;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.Searches;

/** Finds items of all orders of business. */
@Stateless
public class AgendaSearchService {

    @Inject
    private OrdersOfBusiness orders;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Searches searches;

    /** What has the number that was typed, the newest first; where nothing has, what says these words. */
    public FoundPage<FoundItem> lookUp(Caller caller, Lookup lookup) {
        caller.require(Permission.VOTE_READ);
        Optional<Searches.Found> numbered = SoughtItem.in(lookup.text())
                .map(sought -> searches.search(AgendaSearchKind.KIND,
                        lookup.numbered(sought.rest(), sought.number().keywords())))
                .filter(found -> found.result().total() > 0);
        Searches.Found found = numbered.orElseGet(() -> searches.search(AgendaSearchKind.KIND, lookup.best(null, null)));
        return FoundPage.of(found, numbered.isPresent(), ids -> byId(caller, ids));
    }

    private Map<String, FoundItem> byId(Caller caller, List<String> ids) {
        Map<Long, String> sessions = assembly.sessions(caller).stream()
                .collect(Collectors.toMap(SessionRow::id, SessionRow::name));
        Map<Long, SittingRow> sittings = new HashMap<>();
        return orders.items(ids.stream().map(Long::valueOf).toList()).stream().map(item -> {
            SittingRow sitting = sittings.computeIfAbsent(item.sittingId(), id -> assembly.sitting(caller, id));
            return new FoundItem(item, sitting, sessions.get(sitting.sessionId()));
        }).collect(Collectors.toMap(found -> Long.toString(found.item().id()), found -> found));
    }
}
