package org.gijido.questions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.Routes;
import org.gijido.shared.FeatureOnly;

/** The routes of answers: which places of which edition an answer passes, and what they are called. */
@Dependent
public class AnswerRoutes {

    /** The kind of papers that answers are. */
    public static final String KIND = "answer";
    /** 校了: the place that decides. */
    public static final String DECIDING = "SIGNED_OFF";

    @Inject
    private Routes routes;

    /** @param edition that the answer began with; null as long as nobody has stamped it */
    public RouteEdition edition(Integer edition) {
        return edition == null ? routes.current(KIND) : routes.edition(edition);
    }

    /** @param edition as above */
    public Route route(Integer edition, AnswererClass answerer) {
        return edition(edition).route(answerer.name());
    }

    /** Every edition, the newest first. */
    public List<RouteEdition> editions() {
        return routes.editions(KIND);
    }

    /** Every place before 校了 that an answer may stand at, as the newest edition that has it says; those of today first. */
    public Collection<Place> places() {
        Map<String, Place> byCode = new LinkedHashMap<>();
        editions().forEach(edition -> edition.places().forEach(place -> byCode.putIfAbsent(place.code(), place)));
        byCode.remove(DECIDING);
        return byCode.values();
    }

    /** A stamp in the words of its route. @param stamp null for none, which gives null */
    @FeatureOnly
    public LastStamp worded(LastStamp stamp, Integer edition, AnswererClass answerer) {
        if (stamp == null) {
            return null;
        }
        Route route = route(edition, answerer);
        Place place = route.edition().place(stamp.code());
        return new LastStamp(place.code(), place.japanese(), place.english(), route.number(place.code()), route.places().size());
    }

    /** The same of stamps that are not enough; those beside the route are missed by nobody. @param part null for none */
    @FeatureOnly
    public PartStamps worded(PartStamps part, Integer edition, AnswererClass answerer) {
        if (part == null || !route(edition, answerer).has(part.code())) {
            return null;
        }
        Place place = edition(edition).place(part.code());
        return new PartStamps(place.code(), place.japanese(), place.english(), part.given(), part.needed());
    }
}
