package org.gijido.assembly.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who is or was a councillor; seats and groups are told by period. */
@Entity
@Table(name = "councillors")
public class Councillor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long personId;

    protected Councillor() {
    }

    public Councillor(long personId) {
        this.personId = personId;
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }
}
