package org.gijido.results.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.ballots.decided.DecidedEndings;
import org.gijido.results.ItemResult;
import org.gijido.results.ResultsService;
import org.gijido.results.SessionResults;

/** {@code #{resultsBean}}: which session, and the list of what it decided. */
@Named
@ViewScoped
public class ResultsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultsService service;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    private Long session;
    private transient SessionRow chosen;
    private transient SessionResults results;
    private transient List<SessionRow> sessions = List.of();

    /** Without a session in the address it is the last one that decided anything. */
    public void load() {
        choose();
        if (chosen != null) {
            results = service.results(current.get(), session);
        }
    }

    /** For pages that show something else of the session. */
    public void choose() {
        Caller caller = current.get();
        chosen = session == null ? service.usual(caller).orElse(null) : assembly.session(caller, session);
        session = chosen == null ? null : Long.valueOf(chosen.id());
        sessions = assembly.sessions(caller);
    }

    public List<ItemResult> getItems() {
        return results == null ? List.of() : results.items();
    }

    public List<DecidedEndings.Ended> getEndings() {
        return results == null ? List.of() : results.endings();
    }

    public List<SessionResults.RecordEnd> getRecords() {
        return results == null ? List.of() : results.records();
    }

    public boolean isDecided() {
        return results != null && !(results.votes().isEmpty() && results.endings().isEmpty());
    }

    public SessionRow getChosen() {
        return chosen;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }
}
