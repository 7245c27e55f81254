package org.gijido.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PersonOfDay;
import org.gijido.directory.UnitOfDay;

/** Finds people and units in the directory of a day; the organisation is read once, when the first unit is looked for. */
final class NamesOfToday implements Names {

    private final DirectoryService directory;
    private final Caller caller;
    private final LocalDate day;
    private OrganisationOfDay organisation;

    NamesOfToday(DirectoryService directory, Caller caller, LocalDate day) {
        this.directory = directory;
        this.caller = caller;
        this.day = day;
    }

    @Override
    public Optional<Value.Named> person(String typed) {
        String number = typed.split("[ 　]", 2)[0];
        List<PersonOfDay> found = directory.search(caller, number, day);
        return found.stream().filter(person -> person.staffNumber().equals(number)).findFirst().or(() -> onlyOneCalled(typed))
                .map(person -> new Value.Named(person.staffNumber(), person.name().full()));
    }

    private Optional<PersonOfDay> onlyOneCalled(String typed) {
        List<PersonOfDay> called = directory.search(caller, typed, day).stream()
                .filter(person -> bare(person.name().full()).equals(bare(typed))).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<Value.Named> division(String typed) {
        if (organisation == null) {
            organisation = directory.organisation(caller, day);
        }
        // Where the form is opened again, the code stands before the names.
        String code = typed.split(" ", 2)[0];
        List<UnitOfDay> found = units()
                .filter(unit -> unit.code().equals(code) || bare(organisation.path(unit.id())).equals(bare(typed))
                        || bare(unit.name()).equals(bare(typed)))
                .toList();
        return found.size() == 1 ? Optional.of(new Value.Named(found.getFirst().code(), organisation.path(found.getFirst().id())))
                : Optional.empty();
    }

    private Stream<UnitOfDay> units() {
        return organisation.roots().stream().flatMap(this::within);
    }

    private Stream<UnitOfDay> within(UnitOfDay unit) {
        return Stream.concat(Stream.of(unit), organisation.childrenOf(unit.id()).stream().flatMap(this::within));
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s　]", "");
    }
}
