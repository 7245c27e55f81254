package org.gijido.routes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One whose post or role fits at a place, on one day.
 *
 * @param holder who has the post
 * @param able   whether the holder can stamp, with an account and a role that opens the door
 * @param asked  whether the place is told to wait for this one; others may stamp there in place of such a one
 * @param deputy who acts for the holder that day and can stamp; null for nobody
 */
public record Seat(Signer holder, boolean able, boolean asked, Signer deputy) {

    /** Who can fill it. */
    Stream<Signer> people() {
        return Stream.concat(able ? Stream.of(holder) : Stream.of(), Optional.ofNullable(deputy).stream());
    }

    /** Who is to fill it: the deputy while the holder is away. */
    private Stream<Signer> named() {
        return deputy != null ? Stream.of(deputy) : people();
    }

    /**
     * How many different people can still stamp, when nobody stamps twice and no seat is filled twice.
     *
     * @param signed who has stamped
     * @param filled for whom there is a stamp
     */
    static int coming(HowMany howMany, Collection<Seat> seats, Set<Signer> signed, Set<Signer> filled) {
        Map<Signer, List<Signer>> placed = new HashMap<>();
        return (int) seats.stream().filter(seat -> !filled.contains(seat.holder()))
                .filter(seat -> !howMany.all() || seat.asked())
                .map(seat -> (howMany.all() ? seat.named() : seat.people()).filter(one -> !signed.contains(one)).toList())
                .filter(people -> place(people, placed, new HashSet<>())).count();
    }

    /** Finds somebody for a seat; who sits already moves to another seat of theirs where that helps. */
    private static boolean place(List<Signer> people, Map<Signer, List<Signer>> placed, Set<Signer> tried) {
        for (Signer one : people) {
            if (tried.add(one) && (!placed.containsKey(one) || place(placed.get(one), placed, tried))) {
                placed.put(one, people);
                return true;
            }
        }
        return false;
    }
}
