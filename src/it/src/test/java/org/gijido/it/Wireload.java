package org.gijido.it;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What one view of a page takes, as the browser's own tools count it.
 *
 * @param requests    all that the page asked for, from the server or from the browser's store
 * @param conditional those that asked the server whether anything has changed
 * @param bytes       that came over the wire, heads included
 */
record Wireload(List<String> requests, List<String> conditional, long bytes) {

    /** Opens the page in a tab of its own and waits until nothing is loaded any more. */
    static Wireload of(Person person, String path) {
        try (Page page = person.newTab()) {
            Counter counter = new Counter(page.context().newCDPSession(page));
            page.navigate(TestServer.url().resolve(path).toString());
            page.waitForCondition(() -> counter.isQuiet() && page.evaluate("document.fonts.status").equals("loaded"));
            return counter.counted();
        }
    }

    private static final class Counter {

        /** By the number that the browser gives them. */
        private final Map<String, String> requests = new LinkedHashMap<>();
        private final Set<String> open = new HashSet<>();
        private final List<String> conditional = new ArrayList<>();
        private long bytes;

        Counter(CDPSession tools) {
            tools.on("Network.requestWillBeSent", this::begun);
            tools.on("Network.requestWillBeSentExtraInfo", this::sent);
            tools.on("Network.loadingFinished", event -> {
                bytes += event.get("encodedDataLength").getAsLong();
                open.remove(number(event));
            });
            tools.on("Network.loadingFailed", event -> open.remove(number(event)));
            tools.send("Network.enable");
        }

        private void begun(JsonObject event) {
            String address = event.getAsJsonObject("request").get("url").getAsString();
            if (address.startsWith("data:")) {
                return;
            }
            requests.put(number(event), address);
            // The script of a worker is asked for by the page and ends in the worker.
            if (!address.contains("/live/shared")) {
                open.add(number(event));
            }
        }

        private void sent(JsonObject event) {
            if (event.getAsJsonObject("headers").keySet().stream().anyMatch(
                    name -> name.equalsIgnoreCase("If-None-Match") || name.equalsIgnoreCase("If-Modified-Since"))) {
                conditional.add(number(event));
            }
        }

        private static String number(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        boolean isQuiet() {
            return open.isEmpty();
        }

        Wireload counted() {
            return new Wireload(List.copyOf(requests.values()), conditional.stream().map(requests::get).toList(), bytes);
        }
    }
}
