package org.gijido.access.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.gijido.access.Secrets;
import org.gijido.access.SignInResult.SignedIn;

/** What the browser's session remembers: account, epoch, the forgery token and a key that names the session. */
public final class WebSession {

    private static final String ACCOUNT = "gijido.account";
    private static final String EPOCH = "gijido.epoch";
    private static final String TOKEN = "gijido.token";
    private static final String KEY = "gijido.key";
    private static final String MUST_CHANGE = "gijido.mustChange";

    private final HttpSession session;

    private WebSession(HttpSession session) {
        this.session = session;
    }

    /** @return empty for a request without a signed-in session */
    public static Optional<WebSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || session.getAttribute(ACCOUNT) == null ? Optional.empty() : Optional.of(new WebSession(session));
    }

    /** Starts a session with a new id, so that one that was planted before is worth nothing. */
    public static WebSession start(HttpServletRequest request, SignedIn signedIn) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, signedIn.accountId());
        session.setAttribute(TOKEN, Secrets.random());
        session.setAttribute(KEY, Secrets.random());
        session.setAttribute(MUST_CHANGE, signedIn.mustChange());
        WebSession started = new WebSession(session);
        started.keepWithEpoch(signedIn.epoch());
        return started;
    }

    /** After the own password was changed: this session goes on, all others end. */
    public void passwordChanged(int epoch) {
        session.setAttribute(MUST_CHANGE, false);
        keepWithEpoch(epoch);
    }

    private void keepWithEpoch(int epoch) {
        session.setAttribute(EPOCH, epoch);
    }

    public void end() {
        session.invalidate();
    }

    public long accountId() {
        return (Long) session.getAttribute(ACCOUNT);
    }

    public int epoch() {
        return (Integer) session.getAttribute(EPOCH);
    }

    /** Sent by the page with every change through {@code /api}, in the header {@code X-Gijido-Token}. */
    public String token() {
        return (String) session.getAttribute(TOKEN);
    }

    /** Names this session to the live sockets. */
    public String key() {
        return (String) session.getAttribute(KEY);
    }

    public boolean mustChangePassword() {
        return (Boolean) session.getAttribute(MUST_CHANGE);
    }
}
