package org.gijido.routes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The places that a paper on one course passes, in order; the last decides. */
public record Route(RouteEdition edition, String course) {

    public List<Place> places() {
        return edition.places().stream().filter(place -> place.courses().contains(course)).toList();
    }

    public boolean has(String code) {
        return places().stream().anyMatch(place -> place.code().equals(code));
    }

    /** Whose turn it is: the first place where no stamp stands; none when all stand. */
    public Optional<Place> next(Collection<String> standing) {
        return places().stream().filter(place -> !standing.contains(place.code())).findFirst();
    }

    /** The place after one of the edition's, though that one may lie on other courses only; none after the last. */
    public Optional<Place> after(String code) {
        return places().stream().filter(place -> edition.order().compare(place.code(), code) > 0).findFirst();
    }

    /** How many places of the route lie at this one or before it. */
    public int number(String code) {
        return (int) places().stream().filter(place -> edition.order().compare(place.code(), code) <= 0).count();
    }
}
