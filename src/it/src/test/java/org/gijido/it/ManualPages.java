package org.gijido.it;

import java.sql.SQLException;
import java.util.List;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * The pictures of pages in {@code docs/images}, under their names there; those of a sitting are {@code ManualPictures}. By its
 * name no part of what decides whether a change lands: {@code deploy/pictures ManualPages}.
 */
class ManualPages {

    /** @param ready what its script puts there last */
    private record Look(String name, String role, String path, String ready) {
    }

    @Test
    void inPictures() throws SQLException {
        try (Browser browser = Browser.open()) {
            for (Look look : looks()) {
                try (Person person = browser.person(look.role())) {
                    Page page = person.page();
                    page.setViewportSize(1280, 800);
                    person.open(look.path());
                    page.waitForSelector(look.ready());
                    page.evaluate("() => document.fonts.ready.then(() => true)");
                    Screenshots.once(page, look.name());
                }
            }
        }
    }

    private static List<Look> looks() throws SQLException {
        return List.of(new Look("front", "department-head", "/", "main .entry"),
                new Look("board", "general-affairs", "/questions/board.xhtml", "main tbody tr"),
                new Look("entry", "general-affairs", "/questions/entry.xhtml", "main .entered .entry"),
                new Look("draft", "division-head", toBeStamped(), "#past-hits > li"),
                new Look("review", "general-affairs", "/answers/review.xhtml?question=" + TestServer.someQuestion(),
                        ".stamps-row"),
                new Look("book", "general-affairs", "/book/book.xhtml", "main tbody tr"));
    }

    /** The most urgent answer that waits for a stamp. */
    private static String toBeStamped() {
        for (JsonElement waiting : TestServer.api("division-head").get("/api/waiting").accepted().json().getAsJsonArray()) {
            String path = waiting.getAsJsonObject().get("path").getAsString();
            if (path.contains("draft")) {
                return path;
            }
        }
        throw new AssertionError("nothing waits for the division head: the demo city has to be fresh");
    }
}
