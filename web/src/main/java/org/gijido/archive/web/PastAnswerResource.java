package org.gijido.archive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.gijido.access.web.CurrentCaller;
import org.gijido.archive.FacetValue;
import org.gijido.archive.PastAnswerHit;
import org.gijido.archive.PastAnswerPage;
import org.gijido.archive.PastAnswerService;

/** {@code GET /api/past-answers}, {@code …/similar} and {@code …/{id}}. */
@Path("past-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PastAnswerResource {

    private static final int SIMILAR = 5;

    /** @param complete false while this node's index is being filled again and may miss some */
    public record PageJson(long total, boolean complete, Map<String, List<FacetValue>> facets, List<HitJson> hits) {
    }

    /** The nearest first. */
    public record HitsJson(List<HitJson> hits) {
    }

    @Inject
    private PastAnswerService answers;
    @Inject
    private CurrentCaller current;
    @Context
    private UriInfo address;

    @GET
    public PageJson search() {
        PastAnswerPage page = answers.search(current.get(), parameters().query());
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        page.facets().forEach((facet, values) -> facets.put(facet.code(), values));
        return new PageJson(page.total(), page.complete(), facets, json(page.hits()));
    }

    @GET
    @Path("similar")
    public HitsJson similar() {
        SearchParameters parameters = parameters();
        String leftOut = parameters.text("without");
        return new HitsJson(json(answers.similar(current.get(), parameters.text("text"),
                leftOut.isEmpty() ? null : leftOut, parameters.number("size", SIMILAR, 1))));
    }

    @GET
    @Path("{id}")
    public HitJson get(@PathParam("id") String id) {
        return HitJson.of(answers.get(current.get(), id));
    }

    private SearchParameters parameters() {
        return SearchParameters.ofProgram(address.getQueryParameters());
    }

    private static List<HitJson> json(List<PastAnswerHit> hits) {
        return new ArrayList<>(hits.stream().map(HitJson::of).toList());
    }
}
