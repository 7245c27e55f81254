package org.gijido.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.ApiTokenService;
import org.gijido.access.ApiTokenService.NewToken;
import org.gijido.access.ApiTokenService.TokenRow;
import org.gijido.platform.web.Required;

/** {@code /api/tokens}: the caller's own keys for programs. */
@Tag(name = "Accounts")
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    /** @param name what the token is for; @param days that it works, a year unless fewer are asked for */
    public record TokenRequest(String name, Integer days) {

        int daysOrMost() {
            return days == null ? ApiTokenService.LONGEST_DAYS : days;
        }
    }

    @Inject
    private ApiTokenService tokens;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listTokens", summary = "The caller's own tokens")
    @GET
    public List<TokenRow> list() {
        return tokens.ofCaller(current.get());
    }

    /** The answer is the only place where the token is ever shown. */
    @Operation(operationId = "createToken", summary = "Create a token of the caller; it is shown only here")
    @Needs({})
    @POST
    public NewToken create(TokenRequest request) {
        Required.body(request);
        return tokens.create(current.get(), request.name(), request.daysOrMost());
    }

    @Operation(operationId = "revokeToken", summary = "Revoke a token of the caller")
    @Needs({})
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(current.get(), id);
    }
}
