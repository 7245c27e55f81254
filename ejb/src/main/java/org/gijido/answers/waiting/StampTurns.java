package org.gijido.answers.waiting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.AnswerRoute;
import org.gijido.directory.AbsenceService;
import org.gijido.directory.ActingFor;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;
import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.Signer;
import org.gijido.routes.Who;

/** After which stamp, for which answerer, the routes make it somebody's turn; and which own stamps may have to be put again. */
@Dependent
class StampTurns {

    /** A turn without the edition that makes it so. */
    private record Turn(AnswererClass answerer, String last, List<Long> units, WaitingFor what, StampTurn.Several several) {}

    private record Found(Turn turn, int edition) {}

    /** What the caller stamps as: with the own posts, or those of one who is away. The units of each place are asked for once. */
    private record Hat(Caller caller, Signer seat, Map<Who, List<Long>> units) {

        Hat(Caller caller, Signer seat) {
            this(caller, seat, new HashMap<>());
        }
    }

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
        List<ActingFor> away = absences.actingFor(caller);
        Hat all = new Hat(caller.alsoAt(away.stream().flatMap(one -> one.posts().stream()).toList()), Signer.of(caller));
        List<Hat> hats = Stream.concat(Stream.of(new Hat(caller, Signer.of(caller))),
                away.stream().map(one -> new Hat(caller.onlyAt(one.posts()), Signer.person(one.personId())))).toList();
        return routes.editions().stream().flatMap(edition -> edition.places().stream()
                .filter(place -> caller.may(AnswerRoute.right(place)))
                .flatMap(place -> place.howMany().any() ? found(all, edition, place, null)
                        : hats.stream().flatMap(hat -> several(hat, caller, edition, place))))
                .collect(groupingBy(Found::turn, LinkedHashMap::new, mapping(Found::edition, toList()))).entrySet().stream()
                .map(entry -> turn(entry.getKey(), entry.getValue())).toList();
    }

    private static StampTurn turn(Turn turn, List<Integer> editions) {
        return new StampTurn(editions, turn.answerer(), turn.last(), turn.units(), turn.what(), turn.several());
    }

    /** A place that asks for a role alone is not acted for: it has no post. */
    private Stream<Found> several(Hat hat, Caller own, RouteEdition edition, Place place) {
        boolean acts = !hat.seat().equals(Signer.of(own));
        return acts && place.who().byRoleAlone() ? Stream.of() : found(hat, edition, place,
                new StampTurn.Several(place.code(), Signer.of(own).key(), hat.seat().key()));
    }

    private Stream<Found> found(Hat hat, RouteEdition edition, Place place, StampTurn.Several several) {
        if (!place.who().awaits(hat.caller())) {
            return Stream.of();
        }
        // Each edition has the place again, and would ask the directory again.
        List<Long> units = hat.units().computeIfAbsent(place.who(), who -> reach.of(hat.caller(), who));
        return Arrays.stream(AnswererClass.values())
                .flatMap(answerer -> turns(edition.route(answerer.name()), answerer, place, units, several)
                        .map(turn -> new Found(turn, edition.id())));
    }

    private static Stream<Turn> turns(Route route, AnswererClass answerer, Place place, List<Long> units,
            StampTurn.Several several) {
        if (!route.has(place.code())) {
            return Stream.of();
        }
        WaitingFor what = AnswerRoute.decides(place) ? WaitingFor.SIGN_OFF : WaitingFor.STAMP;
        Stream<Turn> next = route.edition().places().stream()
                .filter(last -> route.after(last.code()).filter(place::equals).isPresent())
                .map(last -> new Turn(answerer, last.code(), units, what, several));
        return AnswerRoute.decides(place) ? next
                : Stream.concat(Stream.of(new Turn(answerer, place.code(), units, WaitingFor.STAMP_AGAIN, several)), next);
    }
}
