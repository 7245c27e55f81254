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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.archive.FacetValue;
import org.gijido.archive.PastAnswerHit;
import org.gijido.archive.PastAnswerPage;
import org.gijido.archive.PastAnswerService;
import org.gijido.platform.web.Download;

/** {@code GET /api/past-answers}, {@code …/similar} and {@code …/{id}}. */
@Tag(name = "Past answers")
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

    @Operation(operationId = "searchPastAnswers", summary = "Search past answers")
    @GET
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "What is sought; all if left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first day, as 2026-11-21 or 令和8年11月21日",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The last day", schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "By what they are sorted",
            schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "relevance", "date", "date-asc"}))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1", schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Hits a page, 20 if left out; 0 for the counts alone",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "session", in = ParameterIn.QUERY, description = "Only of these sessions",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(name = "councillor", in = ParameterIn.QUERY, description = "Only of these councillors",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "Only of these groups",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(name = "answerer", in = ParameterIn.QUERY, description = "Only of these answerers",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(name = "department", in = ParameterIn.QUERY, description = "Only of these departments",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    public PageJson search() {
        PastAnswerPage page = answers.search(current.get(), parameters().query());
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        page.facets().forEach((facet, values) -> facets.put(facet.code(), values));
        return new PageJson(page.total(), page.complete(), facets, json(page.hits()));
    }

    @Operation(operationId = "exportPastAnswers", summary = "What a search finds as CSV, which the import reads again")
    @GET
    @Path("export.csv")
    @Produces(Download.CSV)
    public Response export() {
        return Download.csv(answers.csv(current.get(), parameters().query()), "過去の答弁.csv");
    }

    @Operation(operationId = "findSimilarPastAnswers", summary = "Past answers similar to a text")
    @GET
    @Path("similar")
    @Parameter(name = "text", in = ParameterIn.QUERY, description = "The text to compare with",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "without", in = ParameterIn.QUERY, description = "Id of a past answer to leave out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "At most so many, 5 if left out",
            schema = @Schema(type = SchemaType.INTEGER))
    public HitsJson similar() {
        SearchParameters parameters = parameters();
        String leftOut = parameters.text("without");
        return new HitsJson(json(answers.similar(current.get(), parameters.text("text"),
                leftOut.isEmpty() ? null : leftOut, parameters.number("size", SIMILAR, 1))));
    }

    @Operation(operationId = "getPastAnswer", summary = "A past answer")
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
