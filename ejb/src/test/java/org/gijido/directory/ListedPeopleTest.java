package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.gijido.access.PersonSource.Listed;
import org.gijido.access.Role;
import org.gijido.directory.PersonOfDay.PostOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPeopleTest {

    private final ListedPeople listed = new ListedPeople(new OrganisationOfDay(LocalDate.of(2026, 11, 21), List.of(
            new UnitOfDay(1, "02", UnitKind.DEPARTMENT, "福祉部", null, 20),
            new UnitOfDay(2, "01", UnitKind.DEPARTMENT, "総務部", null, 10),
            new UnitOfDay(3, "0101", UnitKind.DIVISION, "総務課", 2L, 1),
            new UnitOfDay(4, "010101", UnitKind.SECTION, "文書係", 3L, 1))));

    @ParameterizedTest
    @CsvSource({"MAYOR, MAYOR", "VICE_MAYOR, VICE_MAYOR", "DEPARTMENT_HEAD, DEPARTMENT_HEAD", "DEPUTY_DEPARTMENT_HEAD, DRAFTER",
            "DIVISION_HEAD, DIVISION_HEAD", "DEPUTY_DIVISION_HEAD, DRAFTER", "SECTION_HEAD, DRAFTER", "STAFF, DRAFTER"})
    void rankGivesTheRole(PostRank rank, Role role) {
        assertEquals(role, ListedPeople.role(List.of(post(3L, PostKind.MAIN, rank))));
    }

    @Test
    void higherConcurrentPostGivesTheRole() {
        assertEquals(Role.DIVISION_HEAD, ListedPeople.role(List.of(post(4L, PostKind.MAIN, PostRank.SECTION_HEAD),
                post(3L, PostKind.CONCURRENT, PostRank.DIVISION_HEAD))));
    }

    @Test
    void postInASectionIsWordedByItsDivisionAndDepartment() {
        Listed person = listed.listed(person(7, post(4L, PostKind.MAIN, PostRank.SECTION_HEAD)));
        assertEquals("総務部 総務課", person.department() + " " + person.division());
        assertEquals(2, person.departmentId());
    }

    @Test
    void oneWithoutAPostHasNoWordsAndOnlyDrafts() {
        Listed person = listed.listed(person(7));
        assertEquals("", person.department() + person.division() + person.title());
        assertEquals(Role.DRAFTER, person.role());
    }

    @Test
    void thoseAboveTheDepartmentsComeFirstThenDepartmentsInTheirOrder() {
        List<PersonOfDay> people = List.of(person(1, post(1L, PostKind.MAIN, PostRank.DEPARTMENT_HEAD)),
                person(2, post(3L, PostKind.MAIN, PostRank.STAFF)), person(3, post(null, PostKind.MAIN, PostRank.MAYOR)));
        assertEquals(List.of(3L, 2L, 1L), listed.byDepartment(people).stream().map(Listed::personId).toList());
    }

    private static PersonOfDay person(long id, PostOfDay... posts) {
        return new PersonOfDay(id, "S" + id, new PersonName("青葉", "一郎", "あおば", "いちろう"), Arrays.asList(posts));
    }

    private static PostOfDay post(Long unit, PostKind kind, PostRank rank) {
        return new PostOfDay(unit, kind, "職", rank);
    }
}
