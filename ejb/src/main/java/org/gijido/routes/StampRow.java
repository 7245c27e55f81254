package org.gijido.routes;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The stamps that stand on a paper, and what follows from them: whose turn it is, and what may be taken back.
 *
 * @param standing  codes of the places where a stamp stands
 * @param overtaken those of them whose paper has changed since, so that they may be stamped again
 */
public record StampRow(Route route, Set<String> standing, Set<String> overtaken) {

    public StampRow {
        standing = Set.copyOf(standing);
        overtaken = Set.copyOf(overtaken);
    }

    /** Whether a place can be stamped now. */
    public enum Turn {
        /** It is the next. */
        NOW,
        /** Its stamp stands on another paper than there is now. */
        AGAIN,
        /** Its stamp stands on the paper as it is. */
        STANDS,
        /** Another place comes first. */
        LATER,
        /** The route does not pass it. */
        ELSEWHERE;

        public boolean open() {
            return this == NOW || this == AGAIN;
        }
    }

    public Turn turn(String code) {
        if (standing.contains(code)) {
            return overtaken.contains(code) ? Turn.AGAIN : Turn.STANDS;
        }
        if (!route.has(code)) {
            return Turn.ELSEWHERE;
        }
        return next().filter(place -> place.code().equals(code)).isPresent() ? Turn.NOW : Turn.LATER;
    }

    /** Whose turn it is; none when every place is stamped. */
    public Optional<Place> next() {
        return route.next(standing);
    }

    /** The place of the furthest stamp. */
    public Optional<String> furthest() {
        return furthest(standing, route.edition());
    }

    /** The furthest of these places. */
    public static Optional<String> furthest(Collection<String> codes, RouteEdition edition) {
        return codes.stream().max(edition.order());
    }

    /** Whether a stamp can be taken back: nobody has stamped above it. */
    public boolean isLast(String code) {
        return furthest().filter(code::equals).isPresent();
    }
}
