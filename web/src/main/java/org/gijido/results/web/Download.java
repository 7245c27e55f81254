package org.gijido.results.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Hands a file over under its Japanese name (RFC 6266). */
final class Download {

    static final String PDF = "application/pdf";
    static final String CSV = "text/csv; charset=utf-8";
    static final String PLAIN_CSV = "text/csv";

    private Download() {
    }

    /** Saved. */
    static Response saved(Object content, String type, String name) {
        return of(content, type, "attachment", name);
    }

    /** Shown in the browser. */
    static Response shown(byte[] content, String type, String name) {
        return of(content, type, "inline", name);
    }

    private static Response of(Object content, String type, String how, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename*=UTF-8''" + encoded).build();
    }
}
