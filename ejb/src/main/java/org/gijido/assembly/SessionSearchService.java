package org.gijido.assembly;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.Searches;

/** Finds sessions by name. */
@Stateless
public class SessionSearchService {

    @Inject
    private AssemblyService assembly;
    @Inject
    private Searches searches;

    public FoundPage<SessionRow> lookUp(Caller caller, Lookup lookup) {
        caller.require(Permission.ASSEMBLY_READ);
        return FoundPage.of(searches.search(SessionSearchKind.KIND, lookup.best(null, null)), false, ids -> byId(caller, ids));
    }

    private Map<String, SessionRow> byId(Caller caller, List<String> ids) {
        return assembly.sessions(caller).stream().filter(session -> ids.contains(Long.toString(session.id())))
                .collect(Collectors.toMap(session -> Long.toString(session.id()), Function.identity()));
    }
}
