package org.gijido.assembly;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.assembly.entity.CouncilSession;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;
import org.gijido.search.SearchKind;
import org.gijido.search.Searches;

/** Sessions as the index knows them: by name, however its figures are written. They are few, and read all at once. */
@ApplicationScoped
class SessionSearchKind implements SearchKind {

    static final String KIND = "sessions";

    private static final IndexLayout LAYOUT = new IndexLayout(KIND, List.of(new TextPart("name", 1f, 1)), List.of(), "name");
    private static final Set<String> NAMED = Set.of("sessionPlanned", "sessionRescheduled");

    @Inject
    private AssemblyRepository assembly;
    @Inject
    private Searches searches;

    @Override
    public IndexLayout layout() {
        return LAYOUT;
    }

    @Override
    public List<IndexDocument> documents(Collection<String> ids) {
        return assembly.sessions().stream().map(SessionSearchKind::document).filter(document -> ids.contains(document.id()))
                .toList();
    }

    @Override
    public Batch after(long number, int most) {
        List<CouncilSession> sessions = assembly.sessions().stream().filter(session -> session.id() > number)
                .sorted(Comparator.comparing(CouncilSession::id)).limit(most).toList();
        return new Batch(sessions.stream().map(SessionSearchKind::document).toList(),
                sessions.isEmpty() ? number : sessions.getLast().id());
    }

    private static IndexDocument document(CouncilSession session) {
        return new IndexDocument(session.id().toString(), session.opensOn(), Map.of("name", session.name()), Map.of());
    }

    void follow(@Observes AssemblyChanged changed) {
        if (NAMED.contains(changed.act())) {
            searches.changed(KIND, List.of(Long.toString(changed.sessionId())));
        }
    }
}
