package org.gijido.directory;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row that holds for a period; only a {@link Timeline} ends it. */
@MappedSuperclass
public abstract class Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Embedded
    private Period period;

    protected Dated() {
    }

    protected Dated(Period period) {
        this.period = period;
    }

    public Long id() {
        return id;
    }

    public Period period() {
        return period;
    }

    protected void endBefore(LocalDate day) {
        period = period.endedBefore(day);
    }
}
