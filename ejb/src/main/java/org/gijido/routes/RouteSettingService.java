package org.gijido.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Retried;
import org.gijido.routes.entity.StoredEdition;
import org.gijido.shared.BusinessException;

/** Lets the administrator set the places of a kind's routes. A change makes the next edition; papers that began keep theirs. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RouteSettingService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Routes routes;
    @Inject
    private Instance<RouteKind> kinds;
    @Inject
    private Staffing staffing;
    @Inject
    private Clock clock;
    @Inject
    private Event<RouteChanged> events;

    /** The kinds of papers that have routes. */
    public List<RouteKind> kinds(Caller caller) {
        caller.require(Permission.SETTINGS_EDIT);
        return kinds.stream().toList();
    }

    /** All editions, the newest first; papers begin with that one. */
    public List<RouteEdition> history(Caller caller, String kind) {
        caller.require(Permission.SETTINGS_EDIT);
        return routes.editions(kind(kind).name());
    }

    /** The edition that papers begin with now. */
    public RouteEdition current(Caller caller, String kind) {
        caller.require(Permission.SETTINGS_EDIT);
        return routes.current(kind(kind).name());
    }

    /**
     * What the places would be with this one; stores nothing.
     *
     * @param before the code of the place that comes after it; for the place that decides it is not asked
     * @throws BusinessException INVALID, NOT_FOUND
     */
    public List<Place> with(Caller caller, String kind, Place place, String before) {
        List<Place> now = current(caller, kind).places();
        List<Place> then = place.code().equals(kind(kind).deciding()) ? deciding(now, place)
                : new RouteDraft(now).with(place, before).places();
        RouteCheck.check(kind(kind), then);
        return then;
    }

    /**
     * Adds a place or changes it.
     *
     * @param before     as above
     * @param seenNumber the edition that the caller has changed; when another is in force it is a CONFLICT
     * @throws BusinessException INVALID, also when it asks for more people than there are today; NOT_FOUND, CONFLICT
     */
    public void put(Caller caller, String kind, Place place, String before, int seenNumber) {
        RouteEdition now = seen(caller, kind, seenNumber);
        String act = now.find(place.code()).isPresent() ? "changed" : "added";
        List<Place> then = with(caller, kind, place, before);
        if (place.howMany().number() > 1 && !place.courses().isEmpty()) {
            RouteCheck.checkPeople(place, staffing.on(kind(kind), LocalDate.now(clock)).most(place));
        }
        store(caller, now, then, place.code(), act);
    }

    /**
     * Takes a place out; papers that began with it still pass it.
     *
     * @param seenNumber as above
     * @throws BusinessException INVALID for the place that decides, NOT_FOUND, CONFLICT
     */
    public void remove(Caller caller, String kind, String code, int seenNumber) {
        RouteEdition now = seen(caller, kind, seenNumber);
        List<Place> then = new RouteDraft(now.places()).without(code).places();
        if (code.equals(kind(kind).deciding())) {
            throw BusinessException.invalid("routes.error.decidesLast", now.place(code).japanese());
        }
        store(caller, now, then, code, "removed");
    }

    /** Only the words of the place that decides change. */
    private static List<Place> deciding(List<Place> now, Place place) {
        return now.stream().map(one -> one.code().equals(place.code())
                ? new Place(one.code(), place.japanese(), place.english(), one.who(), one.courses()) : one).toList();
    }

    private RouteEdition seen(Caller caller, String kind, int seenNumber) {
        RouteEdition now = current(caller, kind);
        if (now.number() != seenNumber) {
            throw BusinessException.conflict("routes.error.changedMeanwhile");
        }
        return now;
    }

    private void store(Caller caller, RouteEdition now, List<Place> then, String code, String act) {
        int number = now.number() + 1;
        try {
            entities.persist(new StoredEdition(now.kind(), number, LocalDateTime.now(clock), caller.name(), then));
            // The key decides between two who change it at the same moment.
            entities.flush();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("routes.error.changedMeanwhile");
        }
        events.fire(new RouteChanged(caller.actor(), now.kind(), number, code, act));
    }

    private RouteKind kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> BusinessException.notFound("routes.error.noKind"));
    }
}
