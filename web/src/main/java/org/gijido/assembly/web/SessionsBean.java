package org.gijido.assembly.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;
import org.gijido.assembly.SessionKind;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SessionService;
import org.gijido.assembly.SittingRow;
import org.gijido.assembly.SpeakingOrderService;
import org.gijido.assembly.TurnPlan;
import org.gijido.assembly.TurnRow;

/** Sessions, and of the chosen one its sittings and the order of speakers. */
@Named("sessions")
@ViewScoped
public class SessionsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssemblyService assembly;
    @Inject
    private SessionService planning;
    @Inject
    private SpeakingOrderService order;
    @Inject
    private CurrentCaller current;

    private Long id;
    private SessionRow session;
    private List<SessionRow> all;
    private List<SittingRow> sittings = List.of();
    private List<TurnRow> turns = List.of();
    private List<CouncillorOfDay> councillors = List.of();
    private final SessionForm sessionForm = new SessionForm();
    private final SittingForm sittingForm = new SittingForm();
    private final TurnForm turnForm = new TurnForm();

    public void load() {
        Caller caller = current.get();
        all = assembly.sessions(caller);
        session = id == null ? assembly.sessionOfToday(caller).orElse(null) : assembly.session(caller, id);
        if (session != null) {
            show(caller);
        }
    }

    private void show(Caller caller) {
        id = session.id();
        sittingForm.setDay(session.from());
        sittings = assembly.sittings(caller, id);
        turns = assembly.turns(caller, id);
        councillors = isEditable() ? assembly.councillors(caller, session.from()) : List.of();
    }

    /** Plans a session and shows it. */
    public String plan() {
        return page(planning.plan(current.get(), sessionForm.plan()));
    }

    public String addSitting() {
        planning.addSitting(current.get(), id, sittingForm.getDay(), sittingForm.getTime(), sittingForm.getTitle());
        return page(id);
    }

    public String removeSitting(SittingRow sitting) {
        planning.removeSitting(current.get(), sitting.id());
        return page(id);
    }

    public String addTurn() {
        order.add(current.get(), new TurnPlan(id, turnForm.getSitting(), turnForm.getCouncillor(), turnForm.getKind(),
                turnForm.getMethod(), turnForm.getMinutes()));
        return page(id);
    }

    public String removeTurn(TurnRow turn) {
        order.remove(current.get(), turn.id());
        return page(id);
    }

    private static String page(long session) {
        return "/assembly/sessions.xhtml?faces-redirect=true&session=" + session;
    }

    public boolean isEditable() {
        return current.get().may(Permission.ASSEMBLY_EDIT);
    }

    public List<SessionRow> getAll() {
        return all;
    }

    public List<SittingRow> getSittings() {
        return sittings;
    }

    public List<TurnRow> getTurns() {
        return turns;
    }

    public List<CouncillorOfDay> getCouncillors() {
        return councillors;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public QuestionMethod[] getMethods() {
        return QuestionMethod.values();
    }

    public SessionKind[] getSessionKinds() {
        return SessionKind.values();
    }

    /** @return null when the council has none */
    public SessionRow getSession() {
        return session;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SessionForm getSessionForm() {
        return sessionForm;
    }

    public SittingForm getSittingForm() {
        return sittingForm;
    }

    public TurnForm getTurnForm() {
        return turnForm;
    }
}
