package org.gijido.routes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stamps that stand at one place.
 *
 * @param stamps in the order in which they were put
 * @param needed how many make it whole, from 1
 * @param gone   of those who stamped, who can no longer do so here: their seat is not theirs any more, and no other is free
 */
public record PlaceStamps(List<Put> stamps, int needed, Set<Signer> gone) {
    /** Nothing stands, and one is enough. */
    static final PlaceStamps NONE = new PlaceStamps(List.of(), 1, Set.of());

    /**
     * One stamp.
     *
     * @param stead     for whom it was put; null for the own post
     * @param overtaken whether its paper has changed since, so that it may be put again
     */
    public record Put(Signer by, Signer stead, boolean overtaken) {

        /** Who put it, and whose seat it fills. */
        public Stream<Signer> people() {
            return Stream.of(by, seat()).distinct();
        }

        /** Whose seat it fills. */
        public Signer seat() {
            return stead == null ? by : stead;
        }
    }

    public PlaceStamps {
        stamps = List.copyOf(stamps);
        gone = Set.copyOf(gone);
    }

    /**
     * The stamps of a place. How many make it whole stands written; as long as they are not enough, the people of today are
     * asked, for somebody may have left. A place that is whole stays so, whoever comes.
     *
     * @param recorded how many were needed when the latest was put; what the place asks for where none stands
     * @param today    what they make by the people of today
     */
    public static PlaceStamps of(Place place, List<Put> stamps, int recorded, Supplier<PlaceStamps> today) {
        PlaceStamps written = new PlaceStamps(stamps, Math.max(1, recorded), Set.of());
        boolean settled = written.whole() && stamps.stream().noneMatch(Put::overtaken);
        if (place.howMany().any() || settled) {
            return written;
        }
        PlaceStamps now = today.get();
        return written.whole() ? new PlaceStamps(stamps, recorded, now.gone()) : now;
    }

    /**
     * What stamps make by the people who are there.
     *
     * @param seats   of everybody who fits at the place
     * @param counted those of them who are to stamp where all are to
     */
    static PlaceStamps by(HowMany howMany, List<Put> stamps, List<Seat> seats, List<Seat> counted) {
        Set<Signer> signed = stamps.stream().map(Put::by).collect(Collectors.toSet());
        Set<Signer> gone = stamps.stream().filter(put -> seats.stream().noneMatch(seat -> seat.people().anyMatch(put.by()::equals)
                && stamps.stream().noneMatch(other -> other != put && other.seat().equals(seat.holder()))))
                .map(Put::by).collect(Collectors.toSet());
        int coming = Seat.coming(howMany, counted, signed, stamps.stream().map(Put::seat).collect(Collectors.toSet()));
        return new PlaceStamps(stamps, howMany.needed(stamps.size(), coming), gone);
    }

    public int given() {
        return stamps.size();
    }

    /** Whether enough stand. */
    public boolean whole() {
        return !stamps.isEmpty() && given() >= needed;
    }

    /** Whether some stand, and not enough. */
    public boolean begun() {
        return !stamps.isEmpty() && given() < needed;
    }

    Optional<Put> by(Signer hand) {
        return stamps.stream().filter(put -> put.by().equals(hand)).findFirst();
    }

    /** The stamps that fill these seats, when they fill them all; none as long as one is free. */
    List<Put> filling(Set<Signer> seats) {
        List<Put> theirs = stamps.stream().filter(put -> seats.contains(put.seat())).toList();
        return theirs.size() < seats.size() ? List.of() : theirs;
    }

    /** Stamps on another paper than there is now, of people who will not put them again. */
    List<Put> lapsed() {
        return stamps.stream().filter(put -> put.overtaken() && gone.contains(put.by())).toList();
    }
}
