package org.gijido.search.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Fit;
import org.gijido.it.Ime;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The panel by keyboard and the page without it. */
class SearchPanelIT {

    private static SearchedThings things;
    private static Browser browser;

    @BeforeAll
    static void open() throws SQLException {
        things = new SearchedThings();
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        things.close();
    }

    @Test
    void anItemIsReachedByItsNumberWithTwoKeys() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/");
            page.keyboard().press("Control+K");
            page.keyboard().type("議案" + things.number);
            page.keyboard().press("Enter");
            page.waitForURL("**/agenda/agenda.xhtml?sitting=" + things.sitting.id() + "#item-" + things.item);
            page.locator("#find-field").focus();
            assertThat(page.locator("#find-list [role=option]")).hasText("議案" + things.number);
        }
    }

    @Test
    void whatIsFoundIsChosenByArrows() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/question.xhtml?id=" + things.question);
            page.keyboard().press("Slash");
            page.keyboard().type(things.word);
            Locator field = page.locator("#find-field");
            Locator options = page.locator("#find-list [role=option]");
            assertThat(options).hasCount(4);
            assertThat(page.locator(".find-scope[aria-pressed=true]")).hasText("議会 4");
            assertEquals(List.of("質問・答弁1", "議案1", "過去答弁2"), page.locator(".find-heading").allTextContents());
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            Axe.check(page);
            Screenshots.once(page, "search-panel");
            page.keyboard().press("ArrowUp");
            assertThat(options.last()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            page.waitForURL("**/archive/answer.xhtml?id=" + things.word + "-*");
        }
    }

    @Test
    @DisplayName("F35: what is not in the area that one is in is one press away, and what is nowhere is said with what to do")
    void outsideOfItsAreaAThingIsOnePressAway() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/directory/organisation.xhtml");
            page.keyboard().press("Control+K");
            page.keyboard().type(things.word);
            assertThat(page.locator(".find-said")).hasText("この範囲にはありません。庁内すべてに4件あります。");
            page.locator(".find-scope", new Page.LocatorOptions().setHasText("庁内すべて")).click();
            assertThat(page.locator("#find-list [role=option]")).hasCount(4);
            page.keyboard().press("Control+A");
            page.keyboard().type(things.word + "qqq");
            assertThat(page.locator(".find-said")).hasText("見つかりませんでした。言葉を短くするか、読みや番号で検索してください。");
            page.keyboard().press("Escape");
            assertThat(page.locator("#find-panel")).isHidden();
        }
    }

    @Test
    void inANarrowWindowAnIconOpensIt() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.page();
            page.setViewportSize(390, 844);
            clerk.open("/");
            assertThat(page.locator("#find-field")).isHidden();
            page.locator(".find-open").click();
            assertThat(page.locator("#find-field")).isFocused();
            page.keyboard().type(things.word);
            assertThat(page.locator("#find-list [role=option]")).hasCount(4);
            assertEquals(390.0, page.locator("#find-panel").boundingBox().width, 1);
            Axe.check(page);
            Screenshots.once(page, "search-panel-narrow");
            page.locator(".find-close").click();
            assertThat(page.locator("#find-field")).isHidden();
            assertThat(page.locator(".find-open")).isFocused();
        }
    }

    @Test
    void thePanelIsWholeAtEverySizeOfWindowAndLetters() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/");
            page.keyboard().press("Control+K");
            page.keyboard().type(things.word);
            assertThat(page.locator("#find-list [role=option]")).hasCount(4);
            for (int[] size : Fit.SIZES) {
                page.setViewportSize(size[0], size[1]);
                for (String letters : List.of("standard", "large", "xlarge")) {
                    Fit.of(page).letters(letters);
                    BoundingBox panel = page.locator("#find-panel").boundingBox();
                    assertTrue(panel.x >= 0 && panel.x + panel.width <= size[0],
                            size[0] + " " + letters + ": " + panel.x + " to " + (panel.x + panel.width));
                }
            }
        }
    }

    @Test
    void whatIsNotAcceptedYetIsNotSought() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/");
            page.keyboard().press("Control+K");
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            Ime ime = clerk.ime();
            ime.compose("ぎ", "ぎあ", "議案");
            ime.accept("議案" + things.number);
            assertThat(page.locator("#find-list [role=option]")).hasCount(1);
            assertEquals(1, asked.stream().filter(url -> url.contains("/api/search")).count(), asked::toString);
        }
    }

    @Test
    void thePageWorksWithoutAScript() {
        String page = TestServer.api("general-affairs").get("/search/search.xhtml?scope=council&q=" + things.word).accepted()
                .text();
        assertTrue(page.contains("question.xhtml?id=" + things.question) && page.contains("kind=past-answers"), page);
        String nothing = TestServer.api("general-affairs").get("/search/search.xhtml?q=" + things.word + "qqq").accepted().text();
        assertTrue(nothing.contains("見つかりませんでした"), nothing);
        String elsewhere = TestServer.api("general-affairs").get("/search/search.xhtml?scope=people&q=" + things.word).accepted()
                .text();
        assertTrue(elsewhere.contains("庁内すべてで見る（4件）"), elsewhere);
        String tooLong = TestServer.api("general-affairs").get("/search/search.xhtml?q=" + "a".repeat(201)).accepted().text();
        assertTrue(tooLong.contains("200文字まで"), tooLong);
    }

    @Test
    void numbersAndReadingsLeadToPeopleAndQuestions() {
        JsonObject head = SearchedThings.search("viewer", TestServer.account("department-head").name(), "&kind=people")
                .getAsJsonArray("groups").get(0).getAsJsonObject().getAsJsonArray("hits").get(0).getAsJsonObject();
        var context = head.getAsJsonArray("context").asList();
        String kana = context.getFirst().getAsString();
        assertTrue(SearchedThings.total("viewer", kana, "people") > 0, kana);
        JsonObject direct = SearchedThings.search("viewer", context.getLast().getAsString(), "").getAsJsonArray("groups").get(0)
                .getAsJsonObject();
        assertEquals("people 1 true", direct.get("kind").getAsString() + " " + direct.get("total") + " " + direct.get("direct"));
        assertTrue(SearchedThings.search("viewer", "7-(6)", "&kind=questions").toString().contains("?id=" + things.question));
        String seat = SearchedThings.search("viewer", "16番", "&kind=questions").toString();
        assertTrue(seat.contains("16番 福島"), seat);
        assertTrue(SearchedThings.search("viewer", "福島1-(2)", "&kind=questions").toString().contains("16番 福島"));
    }

    @Test
    void wordsBesideANumberNarrowIt() {
        String number = "議案" + things.number;
        assertEquals(1, SearchedThings.total("general-affairs", number + " " + things.word, "agenda-items"));
        assertEquals(0, SearchedThings.total("general-affairs", number + " " + things.word + "qqq", "agenda-items"));
        assertEquals(0, SearchedThings.total("general-affairs", "議案" + (things.number + 1), "agenda-items"));
    }

    @Test
    void theNextPageIsOfTheSizeThatWasAskedFor() {
        String page = TestServer.api("viewer").get("/search/search.xhtml?q=%E8%AA%B2&kind=people&size=10").accepted().text();
        assertTrue(page.contains("kind=people&amp;size=10&amp;page=1"), page);
    }
}
