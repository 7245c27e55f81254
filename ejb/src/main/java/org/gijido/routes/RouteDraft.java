package org.gijido.routes;

import java.util.ArrayList;
import java.util.List;

import org.gijido.shared.BusinessException;

/** The places of an edition on the way to the next one. */
record RouteDraft(List<Place> places) {

    RouteDraft {
        places = List.copyOf(places);
    }

    /**
     * With a place put before another; one of the same code is replaced and goes there.
     *
     * @throws BusinessException NOT_FOUND when there is no such other
     */
    RouteDraft with(Place place, String before) {
        List<Place> others = new ArrayList<>(places);
        others.removeIf(other -> other.code().equals(place.code()));
        int there = others.stream().map(Place::code).toList().indexOf(before);
        if (there < 0) {
            throw BusinessException.notFound("routes.error.noPlace");
        }
        others.add(there, place);
        return new RouteDraft(others);
    }

    /** @throws BusinessException NOT_FOUND when there is no such place */
    RouteDraft without(String code) {
        List<Place> others = places.stream().filter(place -> !place.code().equals(code)).toList();
        if (others.size() == places.size()) {
            throw BusinessException.notFound("routes.error.noPlace");
        }
        return new RouteDraft(others);
    }
}
