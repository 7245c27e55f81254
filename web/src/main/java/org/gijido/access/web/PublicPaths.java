package org.gijido.access.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** What may be had without signing in. Everything else needs a caller. */
final class PublicPaths {

    /** Files of the product itself; no caller is looked up for them. */
    private static final List<String> STATIC = List.of("/resources/", "/jakarta.faces.resource/", "/favicon.ico", "/health/",
            "/openapi");
    /** Open to everybody, and shown otherwise to those who are signed in. */
    private static final List<String> OPEN = List.of("/signin.xhtml", "/first.xhtml", "/error/", "/live");
    private static final List<String> PASSWORD = List.of("/password.xhtml", "/signin.xhtml", "/error/", "/api/sign-out");

    private PublicPaths() {
    }

    static boolean isStatic(HttpServletRequest request) {
        return startsWithOne(request, STATIC);
    }

    static boolean isOpen(HttpServletRequest request) {
        return startsWithOne(request, OPEN);
    }

    /** Whether Faces answers it, which keeps the state of its pages in a session. */
    static boolean isPage(HttpServletRequest request) {
        return path(request).endsWith(".xhtml");
    }

    static boolean isForPasswordChange(HttpServletRequest request) {
        return startsWithOne(request, PASSWORD);
    }

    private static boolean startsWithOne(HttpServletRequest request, List<String> beginnings) {
        String path = path(request);
        return beginnings.stream().anyMatch(path::startsWith);
    }

    /** The path after decoding and normalisation, as the container matches it. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
