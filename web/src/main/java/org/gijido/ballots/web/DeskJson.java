package org.gijido.ballots.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gijido.ballots.chamber.DeskService.DeskSeat;
import org.gijido.ballots.chamber.DeskService.LateBallot;

/** The desk's view of the tablets, by seat. */
public record DeskJson(Map<Integer, SeatJson> seats, List<LateBallot> late) {

    /**
     * @param connected a page of the member follows the sitting now
     * @param seen      that page has shown the vote that is open
     * @param sending   a press has reached the server and is not committed yet
     * @param device    a voting device of the member is known
     */
    public record SeatJson(boolean connected, boolean seen, boolean sending, boolean device) {
    }

    static DeskJson of(List<DeskSeat> seats, List<LateBallot> late, Tablets.Sight sight) {
        Map<Integer, SeatJson> bySeat = new TreeMap<>();
        seats.forEach(seat -> bySeat.put(seat.seat(), new SeatJson(sight.connected().contains(seat.personId()),
                sight.seen().contains(seat.personId()), sight.sending().contains(seat.personId()), seat.device())));
        return new DeskJson(bySeat, late);
    }
}
