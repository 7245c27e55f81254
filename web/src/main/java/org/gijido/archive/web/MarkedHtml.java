package org.gijido.archive.web;

import java.util.stream.Collectors;

import org.gijido.search.MarkedText;

/** Marked text as HTML. What people wrote is escaped, so that the marks are the only markup in it. */
final class MarkedHtml {

    private MarkedHtml() {
    }

    static String of(MarkedText text) {
        return text.parts().stream().map(part -> part.marked()
                ? "<mark>" + escape(part.text()) + "</mark>" : escape(part.text())).collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
