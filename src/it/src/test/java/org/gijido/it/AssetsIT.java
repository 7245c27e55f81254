package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a page loads is kept by browsers for good, under addresses that change with what is in them. */
class AssetsIT {

    private static final Pattern LOADED = Pattern.compile("<(?:script|link)\\b[^>]*?\\b(?:src|href)=\"([^\"]+)\"");

    private final Api api = TestServer.api("admin");

    @Test
    void everythingThatAPageLoadsIsKeptForGood() {
        List<String> loaded = Stream.of("/", "/settings.xhtml").flatMap(page -> loaded(page).stream()).distinct().toList();
        assertTrue(loaded.stream().anyMatch(address -> address.contains("/jakarta.faces.resource/")), loaded::toString);
        assertTrue(loaded.stream().anyMatch(address -> address.startsWith("/resources/hashed/js/")), loaded::toString);
        assertEquals(List.of(), loaded.stream().filter(address -> !isKept(api.get(address))).toList());
    }

    /** A page that was open before an upgrade gets what there is now, and nobody keeps it under the wrong address. */
    @Test
    void anAddressOfAnotherReleaseIsAnsweredAndNotKept() {
        for (String address : loaded("/settings.xhtml")) {
            Api.Answer now = api.get(address);
            Api.Answer before = api
                    .get(address.replaceFirst("-[A-Z0-9]{8}(?=\\.\\w+$)", "-ZZZZZZZZ").replaceFirst("h=\\w+$", "h=0"));
            assertEquals(200, before.status(), address);
            assertEquals(now.text(), before.text(), address);
            assertTrue(List.of("no-store", "no-cache").contains(before.header("Cache-Control")), address);
        }
    }

    @Test
    void whatNeverWasIsMissingAndNotKept() {
        Api.Answer answer = api.get("/resources/hashed/js/no/such-ZZZZZZZZ.js");
        assertEquals(404, answer.status());
        assertTrue(!isKept(answer));
    }

    private List<String> loaded(String page) {
        return LOADED.matcher(api.get(page).accepted().text()).results().map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static boolean isKept(Api.Answer answer) {
        return answer.header("Cache-Control").contains("immutable");
    }
}
