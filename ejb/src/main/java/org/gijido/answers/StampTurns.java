package org.gijido.answers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gijido.access.Caller;
import org.gijido.directory.AbsenceService;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;
import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.gijido.routes.RouteEdition;

/** After which stamp, for which answerer, the routes make it somebody's turn; and which own stamps may have to be put again. */
@Dependent
class StampTurns {

    /** A turn without the edition that makes it so. */
    private record Turn(AnswererClass answerer, String last, List<Long> units, WaitingFor what) {}

    private record Found(Turn turn, int edition) {}

    @Inject
    private AnswerRoutes routes;
    @Inject
    private Reach reach;
    @Inject
    private AbsenceService absences;

    /** Editions that say the same make one turn: a city that has changed its routes often asks no longer for it. */
    List<StampTurn> of(Caller caller) {
        if (caller.shared()) {
            return List.of();
        }
        Caller acting = caller.alsoAt(absences.actingFor(caller).stream().flatMap(one -> one.posts().stream()).toList());
        return routes.editions().stream().flatMap(edition -> found(acting, edition).stream())
                .collect(groupingBy(Found::turn, LinkedHashMap::new, mapping(Found::edition, toList()))).entrySet().stream()
                .map(entry -> new StampTurn(entry.getValue(), entry.getKey().answerer(), entry.getKey().last(),
                        entry.getKey().units(), entry.getKey().what())).toList();
    }

    private List<Found> found(Caller caller, RouteEdition edition) {
        List<Found> found = new ArrayList<>();
        for (Place place : edition.places()) {
            if (caller.may(AnswerRoute.right(place)) && place.who().awaits(caller)) {
                List<Long> units = reach.of(caller, place.who());
                for (AnswererClass answerer : AnswererClass.values()) {
                    turns(edition.route(answerer.name()), answerer, place, units)
                            .forEach(turn -> found.add(new Found(turn, edition.id())));
                }
            }
        }
        return found;
    }

    private static Stream<Turn> turns(Route route, AnswererClass answerer, Place place, List<Long> units) {
        if (!route.has(place.code())) {
            return Stream.of();
        }
        WaitingFor what = AnswerRoute.decides(place) ? WaitingFor.SIGN_OFF : WaitingFor.STAMP;
        Stream<Turn> next = route.edition().places().stream()
                .filter(last -> route.after(last.code()).filter(place::equals).isPresent())
                .map(last -> new Turn(answerer, last.code(), units, what));
        return AnswerRoute.decides(place) ? next
                : Stream.concat(Stream.of(new Turn(answerer, place.code(), units, WaitingFor.STAMP_AGAIN)), next);
    }
}
