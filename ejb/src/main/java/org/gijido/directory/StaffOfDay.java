package org.gijido.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All who hold a post on one day, and who is away.
 *
 * @param people in no order
 * @param away   whoever is noted as away
 * @param acting the substitute by the person who is away; who is away without one that is there is missing
 */
public record StaffOfDay(OrganisationOfDay organisation, List<PersonOfDay> people, Set<Long> away,
        Map<Long, Long> acting) {

    public StaffOfDay {
        people = List.copyOf(people);
        away = Set.copyOf(away);
        acting = Map.copyOf(acting);
    }
}
