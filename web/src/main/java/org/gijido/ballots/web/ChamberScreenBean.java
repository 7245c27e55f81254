package org.gijido.ballots.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.agenda.ItemKind;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.platform.JsonText;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/**
 * {@code #{chamberScreen}}: which sitting tablet, console, chair and board show, and their words. Everything that changes
 * comes by the API and the live topic.
 */
@Named("chamberScreen")
@RequestScoped
public class ChamberScreenBean {

    @Inject
    private CurrentCaller current;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private Caller caller;
    private List<SittingRow> choices;

    @PostConstruct
    void load() {
        caller = current.get();
        caller.require(Permission.VOTE_READ);
        String asked = request.getParameter("sitting");
        choices = asked == null ? today() : List.of(assembly.sitting(caller, number(asked)));
    }

    /** Those of today; on other days those to come, so that one can look ahead and rehearse. */
    private List<SittingRow> today() {
        LocalDate today = LocalDate.now(clock);
        List<SittingRow> held = assembly.sittingsOn(caller, today);
        return held.isEmpty()
                ? assembly.sessionOfToday(caller).stream().flatMap(session -> assembly.sittings(caller, session.id()).stream())
                        .filter(sitting -> sitting.heldOn().isAfter(today))
                        .flatMap(
                                sitting -> Stream.concat(Stream.of(sitting), assembly.rehearsalOf(caller, sitting.id()).stream()))
                        .toList()
                : held;
    }

    private static long number(String asked) {
        if (!asked.matches("\\d{1,18}")) {
            throw BusinessException.notFound("assembly.error.noSitting");
        }
        return Long.parseLong(asked);
    }

    /** Whether it is clear which sitting is meant: the one asked for, or the only one. */
    public boolean isFound() {
        return choices.size() == 1;
    }

    public boolean isSeveral() {
        return choices.size() > 1;
    }

    public boolean isNothing() {
        return choices.isEmpty();
    }

    public List<SittingRow> getChoices() {
        return choices;
    }

    /** Empty while it is not clear which. */
    public String getSitting() {
        return isFound() ? String.valueOf(choices.getFirst().id()) : "";
    }

    /**
     * The sentences of a screen for its script, as JSON: those of all screens, its own, and what the council's decisions are
     * called, by kind of item.
     *
     * @param screens of {@code tablet}, {@code console}, {@code chair} and {@code board}, one or several with spaces between: the
     * last
     *                has the last word
     */
    public String words(String screens) {
        Map<String, Object> words = new TreeMap<>(Texts.below(caller.locale(), "ballots.chamber."));
        for (String screen : screens.split(" ")) {
            words.putAll(Texts.below(caller.locale(), "ballots." + screen + "."));
        }
        for (ItemKind kind : ItemKind.values()) {
            words.put("passed." + kind, kind.passedWord());
            words.put("rejected." + kind, kind.rejectedWord());
        }
        return JsonText.object(words).build().toString();
    }
}
