package org.gijido.it;

import java.sql.SQLException;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * The ten pages that are used most, as those see them who use them most, at every size of window and of letters: for eyes to
 * judge. By its name no part of what decides whether a change lands: {@code deploy/pictures MostUsedPages}.
 */
class MostUsedPages {

    /** @param ready what its script puts there last */
    private record Look(String name, String role, String path, String ready) {
    }

    @Test
    void inPictures() throws SQLException {
        try (Browser browser = Browser.open()) {
            for (Look look : looks()) {
                try (Person person = browser.person(look.role())) {
                    Page page = person.open(look.path());
                    page.waitForSelector(look.ready());
                    Fit.of(page).pictures("most-used-" + look.name());
                }
            }
        }
    }

    private static List<Look> looks() throws SQLException {
        String sitting = "?sitting=" + TestServer.someDecidingSitting();
        return List.of(new Look("front-head", "department-head", "/", "main"),
                new Look("front-councillor", "councillor", "/", "main"),
                new Look("front-affairs", "general-affairs", "/", "main"),
                new Look("board", "general-affairs", "/questions/board.xhtml", "main tbody tr"),
                new Look("draft", "drafter", "/answers/draft.xhtml?question=" + TestServer.someQuestion(), ".cm-line"),
                new Look("search", "general-affairs", "/archive/search.xhtml?q=%E5%AD%90%E8%82%B2%E3%81%A6", "main h1"),
                new Look("tablet", "councillor", "/ballots/tablet.xhtml" + sitting, "#sitting-title:not(:empty)"),
                new Look("console", "secretariat", "/ballots/console.xhtml" + sitting, "#sitting-title:not(:empty)"),
                new Look("roll", "secretariat", "/attendance/attendance.xhtml" + sitting, "main h1"),
                new Look("agenda", "secretariat", "/agenda/agenda.xhtml" + sitting, "main h1"));
    }
}
