package org.gijido.routes;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All places of a kind of papers in their order, as they were set at one time. Never changed.
 *
 * @param number from 1 within its kind
 */
public record RouteEdition(int id, String kind, int number, LocalDateTime madeAt, String madeBy, List<Place> places) {

    public RouteEdition {
        places = List.copyOf(places);
    }

    public Route route(String course) {
        return new Route(this, course);
    }

    public Optional<Place> find(String code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /** The place of this code. @throws IllegalArgumentException when there is none */
    public Place place(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No place " + code + " in edition " + number));
    }

    /** Codes in the order of the places. */
    public Comparator<String> order() {
        return Comparator.comparingInt(this::position);
    }

    private int position(String code) {
        for (int position = 0; position < places.size(); position++) {
            if (places.get(position).code().equals(code)) {
                return position;
            }
        }
        throw new IllegalArgumentException("No place " + code + " in edition " + number);
    }
}
