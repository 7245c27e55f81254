package org.gijido.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** Somebody is away for a while 不在登録, and another acts meanwhile. Taken out again when it was a slip or ends early. */
@Entity
@Table(name = "absences")
public class Absence extends Dated {

    @Column(name = "person_id")
    private long personId;
    @Column(name = "substitute_id")
    private long substituteId;

    protected Absence() {
    }

    public Absence(long personId, long substituteId, Period period) {
        super(period);
        this.personId = personId;
        this.substituteId = substituteId;
    }

    public long personId() {
        return personId;
    }

    public long substituteId() {
        return substituteId;
    }
}
