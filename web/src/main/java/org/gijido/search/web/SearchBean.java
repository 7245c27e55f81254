package org.gijido.search.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.web.CurrentCaller;
import org.gijido.frame.web.Area;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.gijido.platform.web.Pager;
import org.gijido.shared.BusinessException;

/** The page of 庁内を検索: what was found kind by kind, or all pages of one kind. */
@Named("searchAll")
@RequestScoped
public class SearchBean {

    /** Where one can look, or at what. */
    public record Tab(String label, long total, boolean current, String href) {
    }

    /** @param all the page with all of them; null where all are shown */
    public record Section(String label, long total, List<Thing> hits, String all) {
    }

    @Inject
    private AllKinds kinds;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    private ListParameters typed;
    private Findings found;
    private String problem;

    @PostConstruct
    void search() {
        typed = ListParameters.of(request);
        try {
            found = kinds.find(current.get(), Sought.of(typed));
        } catch (BusinessException refusal) {
            problem = Texts.of(locale(), refusal.key(), refusal.arguments());
        }
    }

    /** As it was typed. */
    public String getText() {
        return typed.text("q");
    }

    public String getScope() {
        return found == null || found.sought().scope() == null ? null : found.sought().scope().code();
    }

    public int getLongest() {
        return Sought.LONGEST;
    }

    /** Whether something is sought. */
    public boolean isAsked() {
        return found != null && !found.sought().text().isBlank();
    }

    public boolean isNothing() {
        return isAsked() && found.shown().isEmpty();
    }

    /** How many there are out of the scope or the kind, of which nothing was found. */
    public long getElsewhere() {
        return found.total(null);
    }

    public String getElsewherePage() {
        return SearchPage.of(found.sought()).without("scope", "kind").toString();
    }

    public boolean isComplete() {
        return found == null || found.complete();
    }

    /** Why nothing was sought; null when it was. */
    public String getProblem() {
        return problem;
    }

    /** The areas and everywhere, each with what would be found there. */
    public List<Tab> getScopes() {
        ListAddress address = SearchPage.of(found.sought()).without("kind");
        return Stream.concat(found.areas().stream(), Stream.of((Area) null))
                .map(area -> new Tab(SearchPage.label(area, locale()), found.total(area), area == found.sought().scope(),
                        address.with("scope", area == null ? null : area.code()).toString()))
                .toList();
    }

    /** The kinds of the scope, after all of them. */
    public List<Tab> getKinds() {
        Sought sought = found.sought();
        ListAddress address = SearchPage.of(sought);
        Tab all = new Tab(Texts.of(locale(), "search.kind.all"), found.total(sought.scope()), sought.kind().isEmpty(),
                address.without("kind").toString());
        return Stream.concat(Stream.of(all), found.ofScope().stream().map(group -> new Tab(
                Texts.of(locale(), group.kind().key()), group.found().total(), group.kind().code().equals(sought.kind()),
                address.with("kind", group.kind().code()).toString()))).toList();
    }

    public List<Section> getSections() {
        ListAddress address = SearchPage.of(found.sought());
        return found.shown().stream().map(group -> new Section(Texts.of(locale(), group.kind().key()), group.found().total(),
                group.found().hits(), isShort(group) ? address.with("kind", group.kind().code()).toString() : null)).toList();
    }

    private boolean isShort(Findings.Group group) {
        return found.sought().kind().isEmpty() && group.found().total() > found.sought().size();
    }

    /** Of one kind; of several no page follows. */
    public Pager getPager() {
        Sought sought = found.sought();
        long total = sought.kind().isEmpty() ? 0 : found.shown().stream().mapToLong(group -> group.found().total()).sum();
        return SearchPage.of(sought).with("size", sought.size() == Sought.WHOLE ? null : sought.size())
                .pager(sought.page(), sought.size(), total);
    }

    private Locale locale() {
        return current.get().locale();
    }
}
