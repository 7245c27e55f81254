package org.gijido.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** Tries a route: who would stamp a paper of a division on a day, and why. Stores nothing. */
@Stateless
public class RouteTrialService {

    @Inject
    private Staffing staffing;

    /**
     * Posts and absences are those of the day, accounts and roles those of now.
     *
     * @param division that the paper comes from
     */
    public List<RouteTrial> of(Caller caller, RouteKind kind, List<Place> places, String course, long division, LocalDate day) {
        caller.require(Permission.SETTINGS_EDIT);
        Staff staff = staffing.on(kind, day);
        Origin origin = staff.origin(division);
        return places.stream().filter(place -> place.courses().contains(course))
                .map(place -> trial(staff, place, origin)).toList();
    }

    private static RouteTrial trial(Staff staff, Place place, Origin origin) {
        List<Candidate> people = staff.candidates(place.who(), origin);
        List<Seat> seats = people.stream().map(Candidate::seat).toList();
        return new RouteTrial(place, people, Seat.coming(place.howMany(), seats, Set.of(), Set.of()));
    }
}
