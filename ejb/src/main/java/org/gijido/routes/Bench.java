package org.gijido.routes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.routes.PlaceStamps.Put;

/** Who could stamp at the places of some papers; lives as long as one question about them. */
public final class Bench {
    private final LocalDate today;
    private final Function<LocalDate, Staff> reader;
    private final Map<LocalDate, Staff> read = new HashMap<>();

    Bench(LocalDate today, Function<LocalDate, Staff> reader) {
        this.today = today;
        this.reader = reader;
    }

    /**
     * What the stamps at a place make, by the people of today: how many are needed, and who of those who stamped has left.
     *
     * @param opened the day on which it became the turn of the place: where all are to stamp, those who came later need not
     * @param stamps in the order in which they were put
     */
    public PlaceStamps stamps(Place place, Origin origin, LocalDate opened, List<Put> stamps) {
        List<Seat> seats = on(today).seats(place.who(), origin);
        return PlaceStamps.by(place.howMany(), stamps, seats, ofDay(seats, place, origin, opened));
    }

    /** @param division that leads the paper; null while none does */
    public Origin origin(Long division) {
        return division == null ? new Origin(0, 0) : on(today).origin(division);
    }

    /** Roles have no days: where a role alone is asked for, those of today count. */
    private List<Seat> ofDay(List<Seat> seats, Place place, Origin origin, LocalDate opened) {
        if (!place.howMany().all() || place.who().byRoleAlone() || !opened.isBefore(today)) {
            return seats;
        }
        Set<Signer> then = on(opened).seats(place.who(), origin).stream().map(Seat::holder).collect(Collectors.toSet());
        return seats.stream().filter(seat -> then.contains(seat.holder())).toList();
    }

    private Staff on(LocalDate day) {
        return read.computeIfAbsent(day, reader);
    }
}
