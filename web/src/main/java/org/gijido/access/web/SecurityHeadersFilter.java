package org.gijido.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that make the browser stricter. The pages' own content policy, with its nonce, is written by PrimeFaces. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
    }

    /** Also for answers that are given before any filter runs, such as 401. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        String path = PublicPaths.path(request);
        if (path.startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        if (!PublicPaths.isStatic(request)) {
            response.setHeader("Cache-Control", "no-store");
        } else if (path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", "no-cache");
        }
    }
}
