package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.directory.entity.Absence;

/** Absences as lines, with names and posts of today. */
@Dependent
class AbsenceLines {

    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private AbsenceRights rights;
    @Inject
    private Clock clock;

    /** In the order in which they come. The reasons are for who may change it. */
    List<AbsenceRow> of(Caller caller, List<Absence> absences) {
        if (absences.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        OrganisationOfDay organisation = units.on(today);
        Predicate<PersonOfDay> may = rights.may(caller, organisation);
        Map<Long, PersonOfDay> known = people.byIds(absences.stream()
                .flatMap(one -> Stream.of(one.personId(), one.substituteId())).filter(Objects::nonNull).distinct().toList(),
                today)
                .stream().collect(Collectors.toMap(PersonOfDay::id, Function.identity()));
        return absences.stream().map(one -> {
            Optional<PersonOfDay> person = Optional.ofNullable(known.get(one.personId()));
            boolean changeable = person.filter(may).isPresent();
            return new AbsenceRow(one.id(), name(known, one.personId()),
                    person.flatMap(found -> found.posts().stream().findFirst()).map(organisation::words).orElse(""),
                    name(known, one.substituteId()), one.time(), changeable ? one.reason() : null, changeable);
        }).toList();
    }

    private static String name(Map<Long, PersonOfDay> known, Long person) {
        return Optional.ofNullable(person).map(known::get).map(one -> one.name().full()).orElse("");
    }
}
