package org.gijido.answers;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.directory.ActingFor;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Origin;
import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.gijido.routes.Signer;
import org.gijido.routes.StampRow;
import org.gijido.routes.Who;
import org.gijido.shared.FeatureOnly;

/**
 * The route of one answer, with where it comes from: who may press which stamp.
 *
 * @param acting those for whom the caller acts today
 */
@FeatureOnly
public record AnswerRoute(Route route, Origin origin, List<ActingFor> acting) {

    /** Whether it is the caller who presses here. A shared account presses nothing: nobody would know who did. */
    public boolean mayPress(Caller caller, Place place) {
        return !caller.shared() && caller.may(right(place)) && (holds(caller, place) || !steads(caller, place).isEmpty());
    }

    /** Whether the caller presses here by a post or a role of their own. */
    public boolean holds(Caller caller, Place place) {
        return place.who().isHeldBy(caller, origin);
    }

    /** In whose stead the caller can press here; nobody's where no post is asked for. */
    public List<ActingFor> steads(Caller caller, Place place) {
        Who who = place.who();
        return who.byRoleAlone() || !who.opensTo(caller) ? List.of()
                : acting.stream().filter(one -> one.posts().stream().anyMatch(post -> who.holds(post, origin))).toList();
    }

    /** With whose hand the caller presses here, and whose seats it fills. */
    public StampRow.Hand hand(Caller caller, Place place) {
        Stream<Signer> own = holds(caller, place) ? Stream.of(Signer.of(caller)) : Stream.of();
        return new StampRow.Hand(Signer.of(caller), Stream.concat(own,
                steads(caller, place).stream().map(one -> Signer.person(one.personId()))).collect(Collectors.toSet()));
    }

    /** Whoever has a stamp to put on it may send it back; writers do not send back to themselves. */
    public boolean mayReturn(Caller caller) {
        return route.places().stream().filter(place -> !place.who().door().contains(Role.DRAFTER))
                .anyMatch(place -> mayPress(caller, place));
    }

    /** The place of the code on this route or on another of its edition. */
    public Place place(String code) {
        return route.edition().place(code);
    }

    /** 校了. */
    public Place deciding() {
        return place(AnswerRoutes.DECIDING);
    }

    /** The places of the route, and those beside it where a stamp stands from when another was to answer. */
    public List<Place> boxes(Collection<String> standing) {
        return route.edition().places().stream()
                .filter(place -> route.has(place.code()) || standing.contains(place.code())).toList();
    }

    public static boolean decides(Place place) {
        return place.code().equals(AnswerRoutes.DECIDING);
    }

    public static Permission right(Place place) {
        return decides(place) ? Permission.ANSWER_SIGN_OFF : Permission.ANSWER_STAMP;
    }
}
