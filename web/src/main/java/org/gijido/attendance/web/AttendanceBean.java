package org.gijido.attendance.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollLine;

/** The roll of a sitting as it is when the page is opened; a script keeps it true. */
@Named("attendance")
@ViewScoped
public class AttendanceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A member who is recused from an item. */
    public record Recused(AgendaItemRow item, RollLine member) {
    }

    @Inject
    private AttendanceService attendance;
    @Inject
    private RollBook book;
    @Inject
    private AgendaService agenda;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    private long sitting;
    private transient SittingRow day;
    private transient SessionRow session;
    private transient Roll roll;
    private transient List<AgendaItemRow> items = List.of();
    private transient List<Recused> recused = List.of();
    private transient boolean editable;

    /** @throws org.gijido.shared.BusinessException NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        day = assembly.sitting(caller, sitting);
        session = assembly.session(caller, day.sessionId());
        roll = attendance.roll(caller, sitting);
        items = agenda.items(caller, sitting);
        Map<Long, Set<Long>> byItem = book.recusedBySitting(sitting);
        recused = items.stream().flatMap(item -> byItem.getOrDefault(item.id(), Set.of()).stream()
                .flatMap(member -> roll.ofCouncillor(member).stream()).map(line -> new Recused(item, line))).toList();
        editable = caller.may(Permission.ATTENDANCE_EDIT);
    }

    public boolean isEditable() {
        return editable;
    }

    public Roll getRoll() {
        return roll;
    }

    public List<RollLine> getLines() {
        return roll.lines();
    }

    public List<AgendaItemRow> getItems() {
        return items;
    }

    public List<Recused> getRecused() {
        return recused;
    }

    public SittingRow getDay() {
        return day;
    }

    public SessionRow getSession() {
        return session;
    }

    public long getSitting() {
        return sitting;
    }

    public void setSitting(long sitting) {
        this.sitting = sitting;
    }
}
