package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.SignInService;

/** Sign-out: the audit row, the session, and with it the sockets that were opened from it. */
@RequestScoped
public class SessionEnding {

    /** A browser session was ended by its user. */
    public record SessionEnded(String sessionKey) {
    }

    @Inject
    private SignInService signIn;
    @Inject
    private CurrentCaller current;
    @Inject
    private Event<SessionEnded> ended;

    /** Harmless when nobody is signed in. */
    public void end(HttpServletRequest request) {
        current.find().ifPresent(signIn::signedOut);
        WebSession.of(request).ifPresent(session -> {
            String key = session.key();
            session.end();
            ended.fire(new SessionEnded(key));
        });
    }
}
