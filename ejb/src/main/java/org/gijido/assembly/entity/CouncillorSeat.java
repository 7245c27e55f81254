package org.gijido.assembly.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** In office and in that seat for a while: from the election, or from a change of seats, to the next. */
@Entity
@Table(name = "councillor_seats")
public class CouncillorSeat extends Dated {

    @Column(name = "councillor_id")
    private long councillorId;
    @Column(name = "seat_number")
    private int seatNumber;

    protected CouncillorSeat() {
    }

    public CouncillorSeat(long councillorId, int seatNumber, Period period) {
        super(period);
        this.councillorId = councillorId;
        this.seatNumber = seatNumber;
    }

    /** The same days told rightly, after a slip in an import. */
    public void correct(int right) {
        seatNumber = right;
    }

    public long councillorId() {
        return councillorId;
    }

    public int seatNumber() {
        return seatNumber;
    }
}
