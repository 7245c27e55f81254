package org.gijido.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.gijido.assembly.entity.CouncilSession;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

class SessionPlanTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 11, 25);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 16);
    private final CouncilSession session = new CouncilSession(SessionKind.REGULAR, OPENS, 4, "第4回");

    @Test
    void emptyNameBecomesTheUsualOne() {
        assertEquals("令和8年第4回定例会", SessionService.nameOf(plan(" ")));
        assertEquals("改選後の議会", SessionService.nameOf(plan(" 改選後の議会 ")));
    }

    @Test
    void longNameIsRefused() {
        assertThrows(BusinessException.class, () -> SessionService.nameOf(plan("長".repeat(101))));
    }

    @Test
    void sessionThatEndsBeforeItOpensIsRefused() {
        assertEquals("assembly.error.endsBeforeOpening", assertThrows(BusinessException.class,
                () -> session.schedule(CLOSES, OPENS, null)).key());
    }

    @Test
    void noticesAreNotTakenAfterTheEnd() {
        LocalDateTime late = CLOSES.plusDays(1).atTime(12, 0);
        assertEquals("assembly.error.deadlineAfterEnd", assertThrows(BusinessException.class,
                () -> session.schedule(OPENS, CLOSES, late)).key());
    }

    private static SessionPlan plan(String name) {
        return new SessionPlan(SessionKind.REGULAR, OPENS, 4, name, OPENS, CLOSES, null);
    }
}
