package org.gijido.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Names of people for other features; no user reaches it directly, so it asks for no caller. */
@Stateless
public class People {

    @Inject
    private PersonRepository people;

    /** @return by person; those without a name on that day are missing */
    public Map<Long, PersonName> names(Collection<Long> personIds, LocalDate day) {
        return people.names(Map.of(day, personIds)).get(day);
    }

    /** People of several days at once, such as the speakers of a session. */
    public Map<LocalDate, Map<Long, PersonName>> names(Map<LocalDate, ? extends Collection<Long>> personIds) {
        return people.names(personIds);
    }
}
