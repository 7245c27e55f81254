package org.gijido.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;
import org.gijido.directory.PersonName;

/** The name a person bore for a while, kept code point by code point as it was given. */
@Entity
@Table(name = "person_names")
public class PersonNamePeriod extends Dated {

    @Column(name = "person_id")
    private long personId;
    private String family;
    private String given;
    @Column(name = "family_kana")
    private String familyKana;
    @Column(name = "given_kana")
    private String givenKana;
    @Column(name = "search_key")
    private String searchKey;

    protected PersonNamePeriod() {
    }

    /** @param searchKey the folded name, for finding only */
    public PersonNamePeriod(long personId, PersonName name, String searchKey, Period period) {
        super(period);
        this.personId = personId;
        correct(name, searchKey);
    }

    public final void correct(PersonName name, String newSearchKey) {
        family = name.family();
        given = name.given();
        familyKana = name.familyKana();
        givenKana = name.givenKana();
        searchKey = newSearchKey;
    }

    public long personId() {
        return personId;
    }

    public PersonName name() {
        return new PersonName(family, given, familyKana, givenKana);
    }
}
