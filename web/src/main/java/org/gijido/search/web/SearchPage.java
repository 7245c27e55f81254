package org.gijido.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gijido.frame.web.Area;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;

/** The address of the page, which says everything: it can be kept, sent and gone back to. */
final class SearchPage {

    static final String PATH = "/search/search.xhtml";
    private static final List<String> KEPT = List.of("q", "scope", "kind");

    private SearchPage() {
    }

    static ListAddress of(Sought sought) {
        return new ListParameters(Map.of("q", List.of(sought.text()),
                "scope", sought.scope() == null ? List.of() : List.of(sought.scope().code()),
                "kind", sought.kind().isEmpty() ? List.of() : List.of(sought.kind()))).address(PATH, KEPT);
    }

    /** @param area null for everywhere */
    static String label(Area area, Locale locale) {
        return Texts.of(locale, area == null ? "search.scope.all" : area.key());
    }
}
