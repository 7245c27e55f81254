package org.gijido.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.assembly.AssemblyChanged;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.search.SearchKind;
import org.gijido.search.Searches;

/** Items as the index knows them. Those of a rehearsal are invented and are no part of it. */
@ApplicationScoped
class AgendaSearchKind implements SearchKind {

    static final String KIND = AgendaDocuments.LAYOUT.name();

    private static final Caller OFFICE = Caller.office(Role.SECRETARIAT);
    /** A day that moved moves the order of what was found. */
    private static final Set<String> MOVES = Set.of("sittingChanged");

    @Inject
    private OrdersOfBusiness orders;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Searches searches;

    @Override
    public IndexLayout layout() {
        return AgendaDocuments.LAYOUT;
    }

    @Override
    public List<IndexDocument> documents(Collection<String> ids) {
        return documents(orders.items(ids.stream().map(Long::valueOf).toList()));
    }

    @Override
    public Batch after(long number, int most) {
        List<AgendaItemRow> items = orders.after(number, most);
        // A batch of rehearsals alone would look like the end.
        List<IndexDocument> documents = documents(items);
        return documents.isEmpty() && !items.isEmpty() ? after(items.getLast().id(), most)
                : new Batch(documents, items.isEmpty() ? number : items.getLast().id());
    }

    private List<IndexDocument> documents(List<AgendaItemRow> items) {
        Map<Long, SittingRow> sittings = new HashMap<>();
        return items.stream().filter(item -> !sitting(sittings, item).rehearsal())
                .map(item -> AgendaDocuments.document(item, sitting(sittings, item))).toList();
    }

    private SittingRow sitting(Map<Long, SittingRow> known, AgendaItemRow item) {
        return known.computeIfAbsent(item.sittingId(), sitting -> assembly.sitting(OFFICE, sitting));
    }

    /** What is gone from an order that was cleared, the service tells itself. */
    void follow(@Observes AgendaChanged changed) {
        if (changed.subject().startsWith(AgendaChanged.ITEM)) {
            tell(List.of(changed.subject().substring(AgendaChanged.ITEM.length())));
        } else {
            tellAll(changed.sittingId());
        }
    }

    void follow(@Observes AssemblyChanged changed) {
        if (MOVES.contains(changed.act())) {
            assembly.sittings(OFFICE, changed.sessionId()).forEach(sitting -> tellAll(sitting.id()));
        }
    }

    private void tellAll(long sittingId) {
        tell(orders.items(sittingId).stream().map(item -> item.id().toString()).toList());
    }

    /** Of those that changed or went, in the transaction in which they do. */
    void tell(List<String> ids) {
        if (!ids.isEmpty()) {
            searches.changed(KIND, ids);
        }
    }
}
