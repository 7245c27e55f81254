package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.SignInService;

/** Sign-out: the sign-in with its sockets and its audit row, the state of its pages, and the cookie. */
@RequestScoped
public class SessionEnding {

    @Inject
    private SignInService signIn;
    @Inject
    private CurrentCaller current;

    /** Harmless when nobody is signed in. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        current.findAdmission().ifPresent(signIn::signOut);
        PageSession.leave(request);
        SignInCookie.forget(response);
    }
}
