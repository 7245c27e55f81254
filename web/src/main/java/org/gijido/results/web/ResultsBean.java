package org.gijido.results.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.ballots.decided.DecidedEndings;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.gijido.results.ItemResult;
import org.gijido.results.ResultsService;
import org.gijido.results.SessionResults;

/** {@code #{resultsBean}}: which session the address wants, and the list of what it decided. */
@Named
@RequestScoped
public class ResultsBean {

    private static final String PAGE = "/results/results.xhtml";
    private static final String SESSION = "session";

    @Inject
    private ResultsService service;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    private SessionRow chosen;
    private ListAddress address;
    private SessionResults results;
    private List<Choice> sessions = List.of();

    /** Without a session in the address it is the last one that decided anything. */
    public void load() {
        choose();
        if (chosen != null) {
            results = service.results(current.get(), chosen.id());
        }
    }

    /** For pages that show something else of the session. */
    public void choose() {
        Caller caller = current.get();
        ListParameters typed = ListParameters.of(request);
        Long wanted = typed.id(SESSION);
        chosen = wanted == null ? service.usual(caller).orElse(null) : assembly.session(caller, wanted);
        address = typed.address(PAGE, List.of(SESSION)).with(SESSION, getSession());
        sessions = assembly.sessions(caller).stream().map(one -> new Choice(Long.toString(one.id()), one.name())).toList();
    }

    /** The address of another page about the same session. */
    public String to(String page) {
        return address.at(page);
    }

    /** The address of the file of that name, or of the interface. */
    public String file(String name) {
        return "/api/sessions/" + chosen.id() + "/results" + name;
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

    /** What can be chosen. */
    public List<Choice> getSessions() {
        return sessions;
    }

    /** @return null when there is no session yet */
    public Long getSession() {
        return chosen == null ? null : Long.valueOf(chosen.id());
    }
}
