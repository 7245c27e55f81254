package org.gijido.questions;

import java.util.List;
import java.util.Optional;

import org.gijido.shared.FeatureOnly;

/**
 * It is the caller's turn to stamp: answers of this class on these routes whose furthest stamp stands at this place.
 *
 * @param routes the editions of the routes in which it is so
 * @param last   the place of the furthest stamp; with STAMP_AGAIN that of the stamp that the text has moved away from
 * @param units  only what these units lead; null for what anybody leads
 * @param what   STAMP, STAMP_AGAIN or SIGN_OFF
 * @param several where several have to stamp: whose stamps tell that it is no longer the caller's turn; otherwise null
 */
public record StampTurn(List<Integer> routes, AnswererClass answerer, String last, List<Long> units, WaitingFor what,
        Several several) {

    /**
     * A place where several have to stamp.
     *
     * @param own  the key of the caller
     * @param seat the key of the one whose post it is: the caller, or somebody who is away
     */
    public record Several(String place, String own, String seat) {}

    public StampTurn {
        routes = List.copyOf(routes);
    }

    /** The units, unless anybody's questions count. */
    @FeatureOnly
    public Optional<List<Long>> only() {
        return Optional.ofNullable(units);
    }

    /** Whether it speaks of a question with this class, route and lead division. */
    @FeatureOnly
    public boolean covers(BoardRow row) {
        return answerer == row.answererClass() && row.route() != null && routes.contains(row.route())
                && (units == null || row.leadUnitId() != null && units.contains(row.leadUnitId()));
    }
}
