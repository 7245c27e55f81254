package org.gijido.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.gijido.access.Credential;

/**
 * The container's session keeps the state of pages, and nothing that says who somebody is. It belongs to one sign-in: what
 * was planted before, or was another's, is not taken over.
 */
final class PageSession {

    private static final String SIGN_IN = "gijido.signIn";

    private PageSession() {
    }

    /** A new id for who has just signed in. */
    static void begin(HttpServletRequest request, long signIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(SIGN_IN, signIn);
    }

    /** Before a page or a call is answered. @param page whether the answer may need the session */
    static void adopt(HttpServletRequest request, Credential credential, boolean page) {
        HttpSession session = request.getSession(false);
        Object owner = session == null ? null : session.getAttribute(SIGN_IN);
        if (owner != null && !owner.equals(credential.id())) {
            session.invalidate();
            owner = null;
        }
        if (owner == null && page) {
            begin(request, credential.id());
        }
    }

    /** Whoever comes without a sign-in finds nothing of the one that has ended. */
    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGN_IN) != null) {
            session.invalidate();
        }
    }
}
