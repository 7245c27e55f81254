package org.gijido.agenda.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SittingRow;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListParameters;
import org.gijido.shared.BusinessException;

/** The order of business of a sitting. */
@Named("agenda")
@ViewScoped
public class AgendaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param put whether it was put to a vote, so that it stays as it is */
    public record Line(AgendaItemRow item, boolean put) {
    }

    @Inject
    private AgendaService agenda;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    /** Kept for what is done in the view; the address of a form does not have it. */
    private long sitting;
    private transient List<Choice> sittings = List.of();
    private transient SittingRow day;
    private transient SessionRow session;
    private transient List<Line> lines = List.of();
    private transient boolean editable;

    /** Without a sitting in the address the next one. @throws org.gijido.shared.BusinessException NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        sitting = Optional.ofNullable(ListParameters.of(request).id("sitting"))
                .or(() -> assembly.sittingAtHand(caller).map(SittingRow::id))
                .orElseThrow(() -> BusinessException.notFound("agenda.error.noSitting"));
        day = assembly.sitting(caller, sitting);
        session = assembly.session(caller, day.sessionId());
        sittings = assembly.sittings(caller, session.id()).stream().map(one -> choice(caller, one)).toList();
        editable = caller.may(Permission.AGENDA_EDIT);
        lines = agenda.items(caller, sitting).stream().map(item -> new Line(item, agenda.isPut(caller, item.id()))).toList();
    }

    private static Choice choice(Caller caller, SittingRow sitting) {
        return new Choice(Long.toString(sitting.id()),
                EraFunctions.era(sitting.heldOn(), "short", caller.locale()) + " " + sitting.title());
    }

    public String remove(long item) {
        agenda.remove(current.get(), item);
        return AgendaPages.list(sitting);
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isEditable() {
        return editable;
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

    /** Those of the session, to choose from. */
    public List<Choice> getSittings() {
        return sittings;
    }
}
