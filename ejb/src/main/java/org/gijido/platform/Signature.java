package org.gijido.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.gijido.shared.Actor;

/** Who did it, in the words of that day; columns of the row that it signs. */
@Embeddable
public class Signature {
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String department;
    private String division;

    protected Signature() {}

    public Signature(Actor actor) {
        this.accountId = actor.accountId();
        this.personId = actor.personId();
        this.name = actor.name();
        this.department = actor.department();
        this.division = actor.division();
    }

    public Actor actor() {
        return new Actor(accountId, personId, name, department, division);
    }
}
