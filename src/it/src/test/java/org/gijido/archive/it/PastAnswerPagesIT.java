package org.gijido.archive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Import, search and one answer, as people see them. */
class PastAnswerPagesIT {

    private final String mark = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void officeImportsAFileAndReadsWhatBecameOfEachRow() {
        String csv = "番号,会議,日付,質問者,答弁者,答弁\r\n" + mark + "-1,試験,R13.3.1,髙橋（甲会）,市長," + mark + "の保育所\r\n"
                + mark + "-2,試験,平成32年1月1日,乙,市長,答\r\n";
        try (Browser browser = Browser.open(); Person office = browser.person("general-affairs")) {
            Page page = office.open("/archive/import.xhtml");
            page.locator("input[type=file]").setInputFiles(
                    new FilePayload("past.csv", "text/csv", csv.getBytes(Charset.forName("windows-31j"))));
            page.locator("main button[type=submit]").click();
            Locator report = page.locator("main table tbody tr");
            report.waitFor();
            assertEquals(1, report.count());
            assertTrue(report.textContent().contains("3") && report.textContent().contains("平成32年1月1日"), report.textContent());
            assertTrue(page.locator("main button[type=submit]").isEnabled(), "the next file may be taken");
            Screenshots.take(page, "archive-import");
            Axe.check(page);
        }
    }

    @Test
    void searchNarrowsAndLeadsToThePermanentLink() {
        PastAnswerApi.as("general-affairs").importLines(line(1, "甲", "赤会") + "\n" + line(2, "乙", "青会")).accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/archive/search.xhtml?q=" + mark);
            assertEquals(2, page.locator(".archive-hit").count());
            assertTrue(page.locator(".archive-hit mark").count() > 0);
            Screenshots.take(page, "archive-search");
            Axe.check(page);
            page.locator(".archive-choice", new Page.LocatorOptions().setHasText("青会")).click();
            page.waitForLoadState();
            assertEquals(1, page.locator(".archive-hit").count());
            page.locator(".archive-hit a").click();
            page.waitForURL("**/archive/answer.xhtml?id=" + mark + "-2");
            assertTrue(page.locator("article").textContent().contains("<b>" + mark + "</b>"), "shown as it was typed");
            Axe.check(page);
            Screenshots.take(page, "archive-answer");
        }
    }

    /** F22: by the first words, by whom and when; beside the question, in its panel and beside the draft alike. */
    @Test
    void similarOnesStandBySubjectWithTheirFirstWords() throws SQLException {
        PastAnswerApi.as("general-affairs").importLines(line(1, "甲", "赤会") + "\n" + line(2, "乙", "青会")).accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/archive/answer.xhtml?id=" + mark + "-1");
            Locator subject = page.locator(".similar-subject", new Page.LocatorOptions().setHasText("試験の件名")).first();
            subject.waitFor();
            Locator other = page.locator("aside a.entry[href$='" + mark + "-2']");
            assertTrue(other.textContent().contains("<b>" + mark + "</b>の答弁"), other.textContent());
            assertTrue(other.textContent().contains("乙（青会）") && other.textContent().contains("H27.3.1"), other.textContent());
            Axe.check(page);
            long question = TestServer.someQuestion();
            for (String place : List.of("/questions/question.xhtml?id=", "/questions/board.xhtml?question=")) {
                assertToldApart(drafter.open(place + question).locator("[data-similar] .entry"));
            }
            assertToldApart(drafter.open("/answers/draft.xhtml?question=" + question).locator("#past-hits summary"));
        }
    }

    private static void assertToldApart(Locator entries) {
        entries.first().waitFor();
        for (String entry : entries.allTextContents()) {
            assertTrue(entry.matches("(?s).{20,}（.+）　(令和|平成|昭和)(元|\\d+)年\\d+月\\d+日.*"), entry);
        }
    }

    /** F35: a search that finds nothing offers wider ones, in the middle of the page. */
    @Test
    void whatFindsNothingOffersMore() {
        PastAnswerApi.as("general-affairs").importLines(line(1, "甲", "赤会")).accepted();
        try (Browser browser = Browser.open(); Person councillor = browser.person("councillor")) {
            Page page = councillor.open("/archive/search.xhtml?q=" + mark + "%20q" + mark + "nowhere&from=R1.5.1");
            assertEquals(0, page.locator(".archive-facets").count(), "no empty column");
            Locator offers = page.locator(".empty-actions a");
            assertEquals(3, offers.count(), () -> offers.allTextContents().toString());
            Screenshots.take(page, "archive-nothing");
            Axe.check(page);
            offers.filter(new Locator.FilterOptions().setHasText("絞り込みと期間")).click();
            page.waitForLoadState();
            page.locator(".empty-actions a").first().click();
            page.waitForLoadState();
            assertEquals(1, page.locator(".archive-hit").count());
        }
    }

    @Test
    void wrongDateIsSaidInASentenceAndACouncillorMaySearch() {
        try (Browser browser = Browser.open(); Person councillor = browser.person("councillor")) {
            Page page = councillor.open("/archive/search.xhtml?q=a&from=平成32年1月1日");
            assertTrue(page.locator(".message-error").textContent().contains("平成32年1月1日"));
            assertEquals(0, page.locator("a[href*='import']").count());
            Axe.check(page);
        }
    }

    private String line(int number, String name, String group) {
        return """
                {"id":"%s-%d","session":"試験の会議","date":"2015-03-01","title":"試験の件名","questioner":"%s（%s）",\
                "question":"%s への問い","answerer":"試験部長","answer":"<b>%s</b>の答弁"}"""
                .formatted(mark, number, name, group, mark, mark);
    }
}
