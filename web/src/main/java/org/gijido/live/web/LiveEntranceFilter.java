package org.gijido.live.web;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.Credentials;
import org.gijido.access.web.ForgeryFilter;
import org.gijido.access.web.Preferences;
import org.gijido.live.LiveTickets;
import org.gijido.platform.web.Problem;

/**
 * Stands before the hand-shake: the origin must be our own, and the visitor holds a fresh ticket or a Bearer token.
 * The cookie alone opens nothing.
 */
public class LiveEntranceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveTickets tickets;
    @Inject
    private transient Credentials credentials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ForgeryFilter.isOwnOrigin(request)) {
            Problem.of(403, "live.error.origin", Preferences.locale(request)).write(response);
            return;
        }
        Optional<LivePrincipal> visitor = visitor(request);
        if (visitor.isEmpty()) {
            Problem.of(401, "live.error.ticket", Preferences.locale(request)).write(response);
            return;
        }
        chain.doFilter(withPrincipal(request, visitor.get()), response);
    }

    private Optional<LivePrincipal> visitor(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith("Bearer ")) {
            return credentials.byToken(authorization.substring("Bearer ".length()).strip())
                    .map(admission -> new LivePrincipal(admission.credential()));
        }
        return Optional.ofNullable(request.getParameter("ticket")).flatMap(tickets::redeem).map(LivePrincipal::new);
    }

    private static HttpServletRequest withPrincipal(HttpServletRequest request, Principal principal) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return principal;
            }
        };
    }
}
