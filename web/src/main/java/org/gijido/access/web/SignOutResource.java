package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ends the browser's session. */
@Tag(name = "Accounts")
@Path("sign-out")
@RequestScoped
public class SignOutResource {

    @Inject
    private SessionEnding ending;
    @Inject
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    @Operation(operationId = "signOut", summary = "End the browser's session")
    @Needs({})
    @POST
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut() {
        ending.end(request, response);
        return Response.noContent().build();
    }
}
