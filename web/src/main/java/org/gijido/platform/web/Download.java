package org.gijido.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Hands a file over under its Japanese name (RFC 6266). */
public final class Download {

    public static final String PDF = "application/pdf";
    public static final String CSV = "text/csv";

    /** As our files are sent. */
    public static final String CSV_IN_UTF_8 = CSV + "; charset=utf-8";

    private Download() {
    }

    /** Saved. */
    public static Response saved(Object content, String type, String name) {
        return of(content, type, saved(name));
    }

    /** Saved; the bytes are UTF-8 with a byte order mark. */
    public static Response csv(byte[] content, String name) {
        return saved(content, CSV_IN_UTF_8, name);
    }

    /** Shown in the browser. */
    public static Response shown(byte[] content, String type, String name) {
        return of(content, type, shown(name));
    }

    /** The header that makes a browser save a file. */
    public static String saved(String name) {
        return "attachment; " + encoded(name);
    }

    /** The header that makes a browser show a file, and save it under the name. */
    public static String shown(String name) {
        return "inline; " + encoded(name);
    }

    private static Response of(Object content, String type, String disposition) {
        return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
    }

    private static String encoded(String name) {
        return "filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
