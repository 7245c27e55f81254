package org.gijido.directory;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Days from one (included) to another (excluded).
 *
 * @param validTo the first day it no longer holds; {@link #OPEN_END} while no end is known
 */
@Embeddable
public record Period(@Column(name = "valid_from") LocalDate validFrom, @Column(name = "valid_to") LocalDate validTo) {

    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public Period {
        if (!validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException("a period of no day: " + validFrom + " to " + validTo);
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, OPEN_END);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    public boolean overlaps(Period other) {
        return validFrom.isBefore(other.validTo) && other.validFrom.isBefore(validTo);
    }

    public boolean open() {
        return validTo.equals(OPEN_END);
    }

    public Period endedBefore(LocalDate day) {
        return new Period(validFrom, day);
    }
}
