package org.gijido.papers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser save or show a file under a Japanese name (RFC 6266). */
final class Attachment {

    private Attachment() {
    }

    static String named(String name) {
        return "attachment; " + encoded(name);
    }

    static String shown(String name) {
        return "inline; " + encoded(name);
    }

    private static String encoded(String name) {
        return "filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
