package org.gijido.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.access.SignInService;
import org.gijido.platform.web.Required;

/** {@code /api/me}: who a program is, with the posts of today, and what a person switches off. */
@Tag(name = "Accounts")
@Path("me")
@RequestScoped
public class MeResource {

    /** @param roles codes such as {@code general-affairs}; @param posts first the main one */
    public record Me(long account, String login, String name, List<String> roles, List<PostJson> posts) {
    }

    public record PostJson(long departmentId, String department, long divisionId, String division, String title) {
    }

    /** @param on whether keys pressed alone do something */
    public record SingleKeys(Boolean on) {
    }

    @Inject
    private CurrentCaller current;
    @Inject
    private SignInService signIn;

    @Operation(operationId = "getMe", summary = "Who the caller is, with the posts of today")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Me me() {
        Caller caller = current.get();
        return new Me(caller.accountId(), caller.login(), caller.name(),
                caller.roles().stream().map(Role::code).sorted().toList(),
                caller.posts().stream().map(MeResource::json).toList());
    }

    @Operation(operationId = "useSingleKeys", summary = "Whether keys pressed alone do something on the caller's screens")
    @Needs({})
    @PUT
    @Path("single-keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Kept")
    public Response useSingleKeys(SingleKeys keys) {
        Required.body(keys, SingleKeys::on);
        signIn.useSingleKeys(current.get(), keys.on());
        return Response.noContent().build();
    }

    private static PostJson json(Caller.Post post) {
        return new PostJson(post.departmentId(), post.departmentName(), post.divisionId(), post.divisionName(), post.title());
    }
}
