package org.gijido.archive.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a past answer, which never changes. */
final class PermanentLink {

    private PermanentLink() {
    }

    static String to(String id) {
        return "/archive/answer.xhtml?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
