package org.gijido.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** Looks organisation and people up as of any day. */
@Stateless
public class DirectoryService {

    private static final int MOST_FOUND = 200;

    @Inject
    private UnitRepository units;
    @Inject
    private PersonRepository people;

    public OrganisationOfDay organisation(Caller caller, LocalDate day) {
        caller.require(Permission.DIRECTORY_READ);
        return units.on(day);
    }

    /** @return empty when nobody of that id had a name on that day */
    public Optional<PersonOfDay> person(Caller caller, long personId, LocalDate day) {
        caller.require(Permission.DIRECTORY_READ);
        return people.byIds(List.of(personId), day).stream().findFirst();
    }

    /**
     * Finds people by a part of their name in kanji or kana, whatever the width or the variant, or by staff number.
     *
     * @return at most 200, in the order of the kana; none for a blank text
     */
    public List<PersonOfDay> search(Caller caller, String text, LocalDate day) {
        caller.require(Permission.DIRECTORY_READ);
        String key = PersonSearchKey.fold(text);
        return key.isEmpty() ? List.of() : people.matching(key, day, MOST_FOUND);
    }

    /** Those who hold a post on that day in the unit or in one below it. */
    public List<PersonOfDay> members(Caller caller, long unitId, LocalDate day) {
        caller.require(Permission.DIRECTORY_READ);
        Set<Long> within = new HashSet<>();
        addWithin(units.on(day), unitId, within);
        return people.inUnits(within, day);
    }

    /** All who hold any post on that day, in no order. */
    public List<PersonOfDay> inService(Caller caller, LocalDate day) {
        caller.require(Permission.DIRECTORY_READ);
        return people.inService(day);
    }

    private static void addWithin(OrganisationOfDay organisation, long unitId, Set<Long> within) {
        within.add(unitId);
        organisation.childrenOf(unitId).forEach(child -> addWithin(organisation, child.id(), within));
    }
}
