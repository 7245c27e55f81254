package org.gijido.assembly.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** In office and in that seat for a while: from the election, or from a change of seats, to the next. */
@Entity
@Table(name = "councillor_seats")
public class CouncillorSeat implements Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "councillor_id")
    private long councillorId;
    @Column(name = "seat_number")
    private int seatNumber;
    @Embedded
    private Period period;

    protected CouncillorSeat() {
    }

    public CouncillorSeat(long councillorId, int seatNumber, Period period) {
        this.councillorId = councillorId;
        this.seatNumber = seatNumber;
        this.period = period;
    }

    @Override
    public void endBefore(LocalDate day) {
        period = period.endedBefore(day);
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

    @Override
    public Period period() {
        return period;
    }
}
