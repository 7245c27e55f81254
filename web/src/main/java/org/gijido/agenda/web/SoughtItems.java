package org.gijido.agenda.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaSearchService;
import org.gijido.agenda.FoundItem;
import org.gijido.frame.web.Area;
import org.gijido.frame.web.EraFunctions;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.web.SoughtKind;
import org.gijido.search.web.Thing;

/** 議案 among all that is sought: whatever stands in an order of business. */
@ApplicationScoped
class SoughtItems implements SoughtKind {

    @Inject
    private AgendaSearchService items;

    @Override
    public String code() {
        return "agenda-items";
    }

    @Override
    public String key() {
        return "agenda.search.kind";
    }

    @Override
    public Area area() {
        return Area.COUNCIL;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permission.VOTE_READ);
    }

    @Override
    public FoundPage<Thing> find(Caller caller, Lookup lookup) {
        return items.lookUp(caller, lookup).map(found -> thing(found, caller.locale()));
    }

    private static Thing thing(FoundItem found, Locale locale) {
        AgendaItemRow item = found.item();
        String label = item.plan().itemLabel();
        return Thing.of(label.equals(item.title()) ? label : label + " " + item.title(),
                "/agenda/agenda.xhtml?sitting=" + item.sittingId() + "#item-" + item.id(), found.session(),
                EraFunctions.era(found.sitting().heldOn(), "short", locale), found.sitting().title());
    }
}
