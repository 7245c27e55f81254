package org.gijido.access.web;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.platform.web.Problem;

/**
 * Refuses changes that another site makes the user's browser send. Pages carry the view state as their token; calls of
 * {@code /api} with the sign-in's cookie carry {@code X-Gijido-Token}; calls with a Bearer token have no cookie to abuse.
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || request.getHeader("Authorization") != null
                || isFromOwnPage(request) && hasToken(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.of(403, "access.error.forgery", Preferences.locale(request)).write(response);
        }
    }

    private static boolean isFromOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN_SITE.contains(site)) && isOwnOrigin(request);
    }

    /** @return true also when the browser names no origin */
    public static boolean isOwnOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(Optional.ofNullable(request.getHeader("Host")));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        if (!PublicPaths.path(request).startsWith("/api/")) {
            return true;
        }
        String sent = Optional.ofNullable(request.getHeader("X-Gijido-Token")).orElse("");
        return SignInCookie.forgeryToken(request)
                .map(token -> MessageDigest.isEqual(token.getBytes(), sent.getBytes())).orElse(true);
    }
}
