package org.gijido.demo;

import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.ItemKind;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.Mark;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollLine;
import org.gijido.attendance.RollState;
import org.gijido.attendance.SittingConductService;

/** Who comes to the demo's sittings, who presides and who is recused. */
@Dependent
class DemoRoll {

    /** 議長. */
    private static final int CHAIR = 18;
    private static final int OFTEN_ILL = 24;
    private static final int LATE = 10;
    private static final int HOME_EARLY = 11;
    private static final int AUDITOR = 13;
    private static final int BUILDER = 7;
    private static final LocalTime TWENTY_PAST = LocalTime.of(10, 20);

    @Inject
    private AttendanceService attendance;
    @Inject
    private SittingConductService conduct;
    @Inject
    private AgendaService agenda;

    boolean closed(SittingRow sitting) {
        return roll(sitting).state() == RollState.CLOSED;
    }

    List<RollLine> present(SittingRow sitting) {
        return roll(sitting).lines().stream().filter(line -> line.presence().inChamber()).toList();
    }

    void open(SittingRow sitting, List<AgendaItemRow> items) {
        if (roll(sitting).state() == RollState.PLANNED) {
            if (sitting.heldOn().getMonthValue() % 2 == 0 || items.isEmpty() && sitting.id() % 2 == 0) {
                mark(sitting, OFTEN_ILL, Mark.ABSENT, null);
            }
            if (items.isEmpty() && sitting.id() % 3 == 0) {
                mark(sitting, LATE, Mark.ABSENT, null);
            }
            attendance.markAll(DemoCallers.FOUNDER, sitting.id());
            conduct.preside(DemoCallers.FOUNDER, sitting.id(), councillor(sitting, CHAIR));
            recuse(sitting, items);
            conduct.open(DemoCallers.FOUNDER, sitting.id());
        }
        if (items.isEmpty() && sitting.id() % 3 == 0) {
            mark(sitting, LATE, Mark.ARRIVED, TWENTY_PAST);
        }
    }

    /** Between two votes. */
    void midway(SittingRow sitting) {
        if (sitting.heldOn().getMonthValue() % 2 == 1) {
            mark(sitting, HOME_EARLY, Mark.WENT_HOME, null);
        }
    }

    void close(SittingRow sitting) {
        conduct.close(DemoCallers.FOUNDER, sitting.id());
    }

    /** A member on whose own family or business a vote is leaves the room for it. */
    private void recuse(SittingRow sitting, List<AgendaItemRow> items) {
        for (AgendaItemRow item : items) {
            if (item.kind() == ItemKind.CONSENT && item.title().startsWith("監査委員")
                    && !agenda.isPut(DemoCallers.FOUNDER, item.id())) {
                conduct.recuse(DemoCallers.FOUNDER, item.id(), councillor(sitting, AUDITOR), true);
            }
            if (item.title().startsWith("工事請負契約") && !agenda.isPut(DemoCallers.FOUNDER, item.id())) {
                conduct.recuse(DemoCallers.FOUNDER, item.id(), councillor(sitting, BUILDER), true);
            }
        }
    }

    private void mark(SittingRow sitting, int seat, Mark mark, LocalTime at) {
        attendance.mark(DemoCallers.FOUNDER, sitting.id(), councillor(sitting, seat), mark, at);
    }

    private long councillor(SittingRow sitting, int seat) {
        return roll(sitting).lines().stream().filter(line -> line.seat() == seat).findFirst().orElseThrow().councillorId();
    }

    private Roll roll(SittingRow sitting) {
        return attendance.roll(DemoCallers.FOUNDER, sitting.id());
    }
}
