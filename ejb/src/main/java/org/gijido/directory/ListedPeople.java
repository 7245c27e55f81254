package org.gijido.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gijido.access.PersonSource.Listed;
import org.gijido.access.Role;
import org.gijido.directory.PersonOfDay.PostOfDay;

/** Words people with the organisation of a day, for lists to choose from. */
record ListedPeople(OrganisationOfDay organisation) {

    /** In the order of the departments; those above all departments come first. */
    List<Listed> byDepartment(List<PersonOfDay> people) {
        List<Long> departments = organisation.departments().stream().map(UnitOfDay::id).toList();
        return people.stream().map(this::listed)
                .sorted(Comparator.comparingInt((Listed person) -> departments.indexOf(person.departmentId()))
                        .thenComparing(Listed::staffNumber))
                .toList();
    }

    Listed listed(PersonOfDay person) {
        Optional<PostOfDay> main = person.posts().stream().findFirst();
        Optional<Long> unit = main.map(PostOfDay::unitId);
        Optional<UnitOfDay> department = unit.flatMap(id -> organisation.above(id, UnitKind.DEPARTMENT));
        return new Listed(person.id(), person.staffNumber(), person.name().full(), person.name().kana(),
                department.map(UnitOfDay::id).orElse(0L), department.map(UnitOfDay::name).orElse(""),
                unit.flatMap(id -> organisation.above(id, UnitKind.DIVISION)).map(UnitOfDay::name).orElse(""),
                main.map(PostOfDay::title).orElse(""), role(person.posts()));
    }

    /** The highest post decides, be it a concurrent one: who heads a division beside the own work stamps for it. */
    static Role role(List<PostOfDay> posts) {
        return switch (posts.stream().map(PostOfDay::rank).min(Comparator.naturalOrder()).orElse(PostRank.STAFF)) {
            case MAYOR -> Role.MAYOR;
            case VICE_MAYOR -> Role.VICE_MAYOR;
            case DEPARTMENT_HEAD -> Role.DEPARTMENT_HEAD;
            case DIVISION_HEAD -> Role.DIVISION_HEAD;
            case DEPUTY_DEPARTMENT_HEAD, DEPUTY_DIVISION_HEAD, SECTION_HEAD, STAFF -> Role.DRAFTER;
        };
    }
}
