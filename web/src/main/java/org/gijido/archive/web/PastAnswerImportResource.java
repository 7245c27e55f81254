package org.gijido.archive.web;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.archive.ImportFormat;
import org.gijido.archive.ImportProgress;
import org.gijido.archive.PastAnswerImport;
import org.gijido.shared.BusinessException;

/**
 * {@code POST /api/past-answers/import}. Answers when what it stored can be found. A CSV may say its characters
 * ({@code text/csv; charset=Shift_JIS}); otherwise they are found out.
 */
@Tag(name = "Past answers")
@Path("past-answers/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PastAnswerImportResource {

    @Inject
    private PastAnswerImport imports;
    @Inject
    private CurrentCaller current;
    @Context
    private HttpHeaders headers;

    @Operation(operationId = "importPastAnswers", summary = "Import past answers, as JSON lines or as CSV")
    @Needs(Permission.PAST_ANSWER_IMPORT)
    @POST
    @Consumes("application/x-ndjson")
    public ImportJson jsonLines(InputStream body) {
        return run(ImportFormat.JSON_LINES, null, body);
    }

    @Operation(summary = "Import past answers, as JSON lines or as CSV")
    @Needs(Permission.PAST_ANSWER_IMPORT)
    @POST
    @Consumes("text/csv")
    public ImportJson csv(InputStream body) {
        return run(ImportFormat.CSV, declaredCharset(), body);
    }

    private ImportJson run(ImportFormat format, Charset declared, InputStream body) {
        Caller caller = current.get();
        return ImportJson.of(imports.run(caller, format, declared, body, ImportProgress.UNWATCHED), caller.locale());
    }

    private Charset declaredCharset() {
        String name = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw BusinessException.invalid("archive.error.charset", name);
        }
    }
}
