package org.gijido.archive.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.archive.FacetValue;
import org.gijido.archive.PastAnswerFacet;
import org.gijido.archive.PastAnswerHit;
import org.gijido.archive.PastAnswerPage;
import org.gijido.archive.PastAnswerQuery;
import org.gijido.archive.PastAnswerService;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.gijido.platform.web.Pager;
import org.gijido.search.MarkedText;
import org.gijido.shared.BusinessException;

/** The search page. The address says everything: it can be kept, sent and gone back to. */
@Named("pastAnswers")
@RequestScoped
public class PastAnswersBean {

    private static final List<String> FACETS = Arrays.stream(PastAnswerFacet.values()).map(PastAnswerFacet::code).toList();
    private static final List<String> NARROWING = Stream.concat(Stream.of("from", "to"), FACETS.stream()).toList();
    private static final List<String> KEPT = Stream.concat(Stream.of("q", "from", "to", "sort"), FACETS.stream()).toList();

    @Inject
    private PastAnswerService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    private ListParameters typed;
    private ListAddress address;
    private PastAnswerQuery query;
    private PastAnswerPage page = new PastAnswerPage(0, true, List.of(), Map.of());
    private String problem;

    @PostConstruct
    void search() {
        typed = ListParameters.of(request);
        address = typed.address("/archive/search.xhtml", KEPT);
        try {
            query = SearchParameters.ofPage(typed).query();
            page = service.search(current.get(), query);
        } catch (BusinessException refusal) {
            problem = Texts.of(current.get().locale(), refusal.key(), refusal.arguments());
        }
    }

    /** What was typed into a field of the search, as it was typed. */
    public String typed(String name) {
        return typed.values().getOrDefault(name, List.of("")).getFirst();
    }

    /** The chosen values, which the form must send along. */
    public List<FacetView.Choice> chosen(String facet) {
        return typed.texts(facet).stream()
                .map(value -> new FacetView.Choice(value, 0, true, address.toggled(facet, value).toString())).toList();
    }

    public List<FacetView> getFacets() {
        return Arrays.stream(PastAnswerFacet.values()).map(facet -> new FacetView(facet.code(),
                facet != PastAnswerFacet.COUNCILLOR, choices(facet))).filter(view -> !view.choices().isEmpty()).toList();
    }

    private List<FacetView.Choice> choices(PastAnswerFacet facet) {
        return page.facets().getOrDefault(facet, List.<FacetValue>of()).stream()
                .map(value -> new FacetView.Choice(value.value(), value.count(), address.has(facet.code(), value.value()),
                        address.toggled(facet.code(), value.value()).toString()))
                .toList();
    }

    public List<String> getFacetCodes() {
        return FACETS;
    }

    public List<PastAnswerHit> getHits() {
        return page.hits();
    }

    /** Wider searches, where this one found nothing. */
    public List<Offer> getOffers() {
        return Offer.of(address, typed("q"), NARROWING.stream().filter(name -> !typed.texts(name).isEmpty()).toList());
    }

    /** Escaped, with marks around what was sought. */
    public String marked(MarkedText text) {
        return text == null ? "" : MarkedHtml.of(text);
    }

    public String link(String id) {
        return PermanentLink.to(id);
    }

    public Pager getPager() {
        return query == null ? address.pager(0, 1, 0) : address.pager(query.page() - 1, query.size(), page.total());
    }

    public List<Choice> getOrders() {
        return Stream.of("relevance", "date", "date-asc")
                .map(order -> new Choice(order, Texts.of(current.get().locale(), "archive.sort." + order))).toList();
    }

    public String getExportAddress() {
        return address.at("/api/past-answers/export.csv");
    }

    public long getTotal() {
        return page.total();
    }

    public boolean isComplete() {
        return page.complete();
    }

    /** Why nothing was sought; null when it was. */
    public String getProblem() {
        return problem;
    }

    public boolean isImporter() {
        return current.get().may(Permission.PAST_ANSWER_IMPORT);
    }
}
