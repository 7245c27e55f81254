package org.gijido.assembly.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SessionSearchService;
import org.gijido.frame.web.Area;
import org.gijido.frame.web.EraFunctions;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.web.SoughtKind;
import org.gijido.search.web.Thing;

/** 会期 among all that is sought. */
@ApplicationScoped
class SoughtSessions implements SoughtKind {

    @Inject
    private SessionSearchService sessions;

    @Override
    public String code() {
        return "sessions";
    }

    @Override
    public String key() {
        return "assembly.search.kind";
    }

    @Override
    public Area area() {
        return Area.COUNCIL;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permission.ASSEMBLY_READ);
    }

    @Override
    public FoundPage<Thing> find(Caller caller, Lookup lookup) {
        return sessions.lookUp(caller, lookup).map(session -> thing(session, caller.locale()));
    }

    private static Thing thing(SessionRow session, Locale locale) {
        return Thing.of(session.name(), "/assembly/sessions.xhtml?session=" + session.id(),
                EraFunctions.era(session.from(), "short", locale) + "–" + EraFunctions.era(session.to(), "short", locale));
    }
}
