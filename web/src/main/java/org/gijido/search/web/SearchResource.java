package org.gijido.search.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.frame.web.Area;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListParameters;

/** {@code GET /api/search}: what the panel below the field of the top bar shows. */
@Tag(name = "Search")
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    /**
     * What was found.
     *
     * @param scope where it was sought; empty for everywhere
     * @param scopes where it can be sought, everywhere last
     * @param groups the kinds of which something was found, first the one whose number was typed
     */
    public record SearchAnswer(String scope, List<SearchScope> scopes, List<SearchGroup> groups) {
    }

    /** @param code empty for everywhere @param total how many are found there */
    public record SearchScope(String code, String label, long total) {
    }

    /**
     * Things of a kind.
     *
     * @param complete false while this node's index is being filled again and may miss some
     * @param direct whether what was typed is their number
     * @param path of the page with all of them, for people
     */
    public record SearchGroup(String kind, String label, long total, boolean complete, boolean direct, String path,
            List<Thing> hits) {
    }

    @Inject
    private AllKinds kinds;
    @Inject
    private CurrentCaller current;
    @Context
    private UriInfo address;

    @Operation(operationId = "searchAll", summary = "Search everything that the caller may read")
    @GET
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "What is sought, up to 200 letters; nothing if left out",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "scope", in = ParameterIn.QUERY, description = "Only in this area: council, people",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Only this kind",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Of one kind, from 0",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", in = ParameterIn.QUERY,
            description = "Things of each kind, up to 50; 4 if left out, 20 of one kind",
            schema = @Schema(type = SchemaType.INTEGER))
    public SearchAnswer search() {
        Caller caller = current.get();
        ListParameters typed = new ListParameters(address.getQueryParameters());
        Findings found = kinds.find(caller, Sought.of(typed));
        Locale locale = caller.locale();
        return new SearchAnswer(code(found.sought().scope()),
                Stream.concat(found.areas().stream(), Stream.of((Area) null)).map(area -> scope(found, area, locale)).toList(),
                found.shown().stream().map(group -> group(found.sought(), group, locale)).toList());
    }

    private static SearchScope scope(Findings found, Area area, Locale locale) {
        return new SearchScope(code(area), SearchPage.label(area, locale), found.total(area));
    }

    private static SearchGroup group(Sought sought, Findings.Group group, Locale locale) {
        SoughtKind kind = group.kind();
        return new SearchGroup(kind.code(), Texts.of(locale, kind.key()), group.found().total(), group.found().complete(),
                group.found().direct(), SearchPage.of(sought).with("kind", kind.code()).toString(), group.found().hits());
    }

    private static String code(Area area) {
        return area == null ? "" : area.code();
    }
}
