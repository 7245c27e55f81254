package org.gijido.routes;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * Somebody changed a place of a route, which made the next edition.
 *
 * @param code of the place
 * @param act  {@code added}, {@code changed} or {@code removed}
 */
public record RouteChanged(Actor actor, String kind, int number, String code, String act) implements Audited {

    @Override
    public String action() {
        return "routes." + act;
    }

    @Override
    public String subject() {
        return "route:" + kind;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("edition", number, "place", Place.path(code));
    }
}
