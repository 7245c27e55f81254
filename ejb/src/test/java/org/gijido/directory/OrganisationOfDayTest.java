package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class OrganisationOfDayTest {

    private static final UnitOfDay WELFARE = new UnitOfDay(1, "20", UnitKind.DEPARTMENT, "福祉部", null, 20);
    private static final UnitOfDay POLICY = new UnitOfDay(2, "10", UnitKind.DEPARTMENT, "政策調整部", null, 10);
    private static final UnitOfDay SYSTEMS = new UnitOfDay(3, "1020", UnitKind.DIVISION, "情報政策課", 2L, 20);
    private static final UnitOfDay SECRETARY = new UnitOfDay(4, "1010", UnitKind.DIVISION, "秘書課", 2L, 10);
    private static final UnitOfDay NETWORK = new UnitOfDay(5, "102010", UnitKind.SECTION, "情報基盤係", 3L, 10);

    private final OrganisationOfDay organisation = new OrganisationOfDay(LocalDate.of(2026, 11, 21),
            List.of(WELFARE, NETWORK, POLICY, SYSTEMS, SECRETARY));

    @Test
    void unitsStandInTheOrderOfThePapers() {
        assertEquals(List.of(POLICY, WELFARE), organisation.departments());
        assertEquals(List.of(SECRETARY, SYSTEMS), organisation.divisions());
    }

    @Test
    void pathLeadsFromTheDepartmentDown() {
        assertEquals("政策調整部 情報政策課 情報基盤係", organisation.path(5));
    }

    @Test
    void aboveFindsTheLevelAskedFor() {
        assertEquals(POLICY, organisation.above(5, UnitKind.DEPARTMENT).orElseThrow());
        assertEquals(SYSTEMS, organisation.above(3, UnitKind.DIVISION).orElseThrow());
        assertTrue(organisation.above(1, UnitKind.DIVISION).isEmpty());
    }

    @Test
    void unknownUnitHasNoNameThatDay() {
        assertEquals("", organisation.name(99));
        assertEquals("", organisation.path(99));
    }
}
