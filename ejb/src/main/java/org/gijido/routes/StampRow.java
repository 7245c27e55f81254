package org.gijido.routes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.routes.PlaceStamps.Put;

/**
 * The stamps that stand on a paper, and what follows from them: whose turn it is, and what may be taken back.
 *
 * @param at the stamps by the code of their place, and how many are needed there; a place that is not named has none
 */
public record StampRow(Route route, Map<String, PlaceStamps> at) {

    public StampRow {
        at = Map.copyOf(at);
    }

    /**
     * Who would stamp.
     *
     * @param seats for whom: the own person, or those whom they act for
     */
    public record Hand(Signer signer, Set<Signer> seats) {

        public Hand {
            seats = Set.copyOf(seats);
        }
    }

    /** Whether somebody can stamp at a place now. */
    public enum Turn {
        /** It is the next. */
        NOW,
        /** Their stamp, or one that they may put anew, stands on another paper than there is now. */
        AGAIN,
        /** Their stamp stands on the paper as it is, or enough stand. */
        STANDS,
        /** Another place comes first. */
        LATER,
        /** The route does not pass it. */
        ELSEWHERE;

        public boolean open() {
            return this == NOW || this == AGAIN;
        }
    }

    public PlaceStamps at(String code) {
        return at.getOrDefault(code, PlaceStamps.NONE);
    }

    public Turn turn(String code, Hand hand) {
        PlaceStamps there = at(code);
        if (there.whole() || there.by(hand.signer()).isPresent() || !there.filling(hand.seats()).isEmpty()) {
            return renewed(code, hand).isEmpty() ? Turn.STANDS : Turn.AGAIN;
        }
        if (!route.has(code)) {
            return Turn.ELSEWHERE;
        }
        return next().filter(place -> place.code().equals(code)).isPresent() ? Turn.NOW : Turn.LATER;
    }

    /**
     * Which stamps end when somebody stamps: their own on another paper, with those of people who will not put theirs again.
     * Where one person is enough, anybody of the place puts it anew.
     */
    public List<Put> renewed(String code, Hand hand) {
        PlaceStamps there = at(code);
        if (route.edition().place(code).howMany().any()) {
            return there.stamps().stream().filter(Put::overtaken).toList();
        }
        return there.by(hand.signer()).map(own -> renewed(there, own)).orElseGet(() -> renewed(there, hand.seats()));
    }

    private static List<Put> renewed(PlaceStamps there, Put own) {
        boolean can = !there.gone().contains(own.by()) && (own.overtaken() || !there.lapsed().isEmpty());
        return can ? Stream.concat(Stream.of(own), there.lapsed().stream()).toList() : List.of();
    }

    /** By one who has not stamped; on the own seat another may have, and been overtaken. */
    private static List<Put> renewed(PlaceStamps there, Set<Signer> seats) {
        List<Put> filling = there.filling(seats);
        if (filling.isEmpty()) {
            return there.lapsed();
        }
        return filling.stream().filter(Put::overtaken).limit(1)
                .flatMap(seat -> Stream.concat(Stream.of(seat), there.lapsed().stream()).distinct()).toList();
    }

    /** Whose turn it is: the first place where not enough stamps stand; none when every place is whole. */
    public Optional<Place> next() {
        return route.next(whole());
    }

    /** The places where enough stamps stand. */
    public Set<String> whole() {
        return at.keySet().stream().filter(code -> at(code).whole()).collect(Collectors.toSet());
    }

    /** The furthest place where a stamp stands. */
    public Optional<String> furthest() {
        return furthest(at.keySet().stream().filter(code -> at(code).given() > 0).toList(), route.edition());
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
