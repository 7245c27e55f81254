package org.gijido.approvals.deciding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;

/** The units of a day as a file names them: by code, by name where there is one of it, or by the way down to it. */
final class UnitNames {
    private static final String SEPARATOR = ";";

    private final OrganisationOfDay organisation;
    private final List<UnitOfDay> units = new ArrayList<>();

    UnitNames(OrganisationOfDay organisation) {
        this.organisation = organisation;
        organisation.roots().forEach(this::add);
    }

    private void add(UnitOfDay unit) {
        units.add(unit);
        organisation.childrenOf(unit.id()).forEach(this::add);
    }

    /** 財政課;契約課 in its parts. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;；、]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    /** @return the units that the name can mean; one if it is clear */
    List<UnitOfDay> named(String name) {
        Optional<UnitOfDay> exact = units.stream()
                .filter(unit -> unit.code().equals(name) || organisation.path(unit.id()).equals(name)).findFirst();
        return exact.map(List::of).orElseGet(() -> units.stream().filter(unit -> unit.name().equals(name)).toList());
    }

    /** As {@link #named} reads it back; a unit that is gone is told by its number. */
    String words(List<Long> ids) {
        return ids.stream().map(this::word).collect(Collectors.joining(SEPARATOR));
    }

    private String word(long id) {
        Stream<UnitOfDay> namesakes = organisation.find(id).stream().flatMap(unit -> named(unit.name()).stream());
        String path = organisation.path(id);
        return path.isEmpty() ? "#" + id : namesakes.count() == 1 ? organisation.name(id) : path;
    }
}
