package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Ends the browser's session. */
@Path("sign-out")
@RequestScoped
public class SignOutResource {

    @Inject
    private SessionEnding ending;
    @Inject
    private HttpServletRequest request;

    @POST
    public Response signOut() {
        ending.end(request);
        return Response.noContent().build();
    }
}
