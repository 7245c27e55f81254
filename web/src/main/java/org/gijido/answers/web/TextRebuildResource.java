package org.gijido.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.answers.writing.TextRebuildService;

/** {@code POST /api/answers/{question}/rebuild}: for the administrator, makes the text again from its record. */
@Tag(name = "Answers")
@Path("answers/{question: \\d{1,18}}/rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TextRebuildResource {
    @Inject
    private TextRebuildService rebuilding;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "rebuildText", summary = "Make the text again from its record")
    @Needs(Permission.SETTINGS_EDIT)
    @POST
    public TextRebuildService.Rebuilt rebuild() {
        return rebuilding.rebuild(current.get(), question);
    }
}
