package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Ime;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** V41: the declaration in the chair's own words, on the desk and on the chair's tablet. */
class WordingPageIT {

    private static final String FALSE_WORDS = "賛成少数であります。よって、議案第68号は、否決されました。";
    private static final String TRUE_WORDS = "賛成多数でございます。よって、議案第68号は、原案のとおり可決されました。";
    private static Browser browser;
    private Chamber chamber;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        chamber = Chamber.of(5);
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
        Opened vote = chamber.open(chamber.bill("第68号"));
        VoteCourseIT.press(chamber, vote, "FOR", "FOR", "FOR", "AGAINST");
        chamber.close(vote);
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void theDeskWordsItOtherwiseAndTheFactsAreCompared() {
        try (Desk desk = Desk.of(browser, chamber)) {
            desk.press("#reword").fill("#wording-text", FALSE_WORDS).press("#declare")
                    .shows("#wording-refusal", "「賛成少数」と書かれていますが").accessible();
            assertEquals(FALSE_WORDS, desk.at("#wording-text").inputValue(), "what was typed stays");
            desk.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            desk.shows("#wording-refusal", "この文では宣告できません");
            desk.page().reload();
            desk.sees("#wording-text");
            assertEquals(FALSE_WORDS, desk.at("#wording-text").inputValue(), "also over a reload of the page");
            desk.press("#wording-back").shows("#sentence", "賛成多数であります").seesNot("#wording").press("#reword").fill("#wording-text",
                    TRUE_WORDS);
            desk.at("#wording-text").press("Enter");
            desk.at("#wording-text").press("d");
            assertEquals("CLOSED", state(), "no key declares while it is written");
            desk.fill("#wording-text", TRUE_WORDS).press("#declare").shows("#agenda", "完了");
            assertEquals(TRUE_WORDS, chamber.result().get("sentence").getAsString());
        }
    }

    /** Enter that ends a conversion, and any other Enter in the field. */
    @Test
    void enterInTheFieldNeverDeclares() {
        try (Desk desk = Desk.chair(browser, chamber, 1)) {
            desk.press("#reword").fill("#wording-text", "");
            desk.at("#wording-text").focus();
            Ime ime = desk.person().ime();
            ime.compose("さ", "さん", "賛成");
            desk.key("Enter");
            assertEquals("CLOSED", state());
            ime.accept("賛成");
            desk.key("Enter").key("Enter");
            assertEquals("CLOSED", state());
            assertEquals("賛成", desk.at("#wording-text").inputValue());
        }
    }

    @Test
    void theChairWordsItOtherwise() {
        try (Desk chair = Desk.chair(browser, chamber, 1)) {
            chair.press("#reword").fill("#wording-text", FALSE_WORDS).press("#step-declare")
                    .shows("#wording-refusal", "この文では宣告できません").accessible();
            Screenshots.take(chair.page(), "voting-chair-wording");
            chair.fill("#wording-text", TRUE_WORDS).press("#step-declare").shows("#chair-item", "議案第68号").seesNot("#wording");
            assertEquals(TRUE_WORDS, chamber.result().get("sentence").getAsString());
        }
    }

    private String state() {
        return chamber.state().getAsJsonObject("vote").get("state").getAsString();
    }
}
