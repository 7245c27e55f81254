package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Fit;
import org.gijido.it.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Long titles and names on the tablet: whole at every size, with buttons that a thumb meets. */
class TabletFitIT {

    private static final int LEAST_BUTTON = 88;
    private static final String TITLE = "あおば市一般職の任期付職員の採用等に関する条例及びあおば市職員の勤務時間、休暇等に関する条例の一部を改正する条例等の一部を改正する条例の"
            + "制定に伴う関係条例の整備に関する条例の一部を改正する条例の制定について（令和8年度分）";
    private static final List<String> NAMES = List.of("勅使河原 左衛門", "葛󠄀城 髙明", "二階堂 進次郎", "東海林 花", "長宗我部 元親");

    @Test
    @DisplayName("F11: the title is whole on the card, and the buttons stay 88 pixels and in sight, at every size of window and letters")
    void theTitleIsWholeAndTheButtonsStay() {
        try (Browser browser = Browser.open(); Chamber chamber = Chamber.of(NAMES, List.of("青葉会", "青葉会", "未来", "未来", "未来"))) {
            chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
            try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
                Opened vote = chamber
                        .open(chamber.item(Map.of("kind", "BILL", "number", "68", "title", TITLE, "put", "AMENDMENT")));
                tablet.waitForCard().shows("#card-heading", TITLE);
                Page page = tablet.page();
                Fit fit = Fit.of(page);
                assertEquals(List.of(), fit.faults("#card-heading, #card-label, #card-meaning, .vote-word"));
                fit.pictures("card-long");
                assertEquals(List.of(), smallButtons(page, fit));
                tablet.press("FOR").says("受け付けました");
                chamber.close(vote);
                chamber.declare(vote);
                tablet.shows("#result-word", "否決");
                assertEquals(List.of(), fit.faults("#card-heading, #result-word, #result-counts"));
            }
        }
    }

    private static List<String> smallButtons(Page page, Fit fit) {
        List<String> faults = new ArrayList<>();
        for (int[] size : Fit.SIZES) {
            for (String letters : List.of("standard", "large", "xlarge")) {
                page.setViewportSize(size[0], size[1]);
                fit.letters(letters);
                for (String choice : List.of("FOR", "AGAINST")) {
                    BoundingBox box = page.locator("#card-buttons [data-choice=" + choice + "]").boundingBox();
                    if (box.height < LEAST_BUTTON || box.width < LEAST_BUTTON || box.y + box.height > size[1] + 1 || box.y < 0) {
                        faults.add(size[0] + "×" + size[1] + " " + letters + " " + choice + " " + box.width + "×" + box.height
                                + " at " + box.y);
                    }
                }
            }
        }
        fit.letters("standard");
        return faults;
    }

    @Test
    @DisplayName("F10, F11, F19: the list is whole, its controls are called by their words, and a finger meets them")
    void theListIsWholeAndPressedByFingers() {
        try (Browser browser = Browser.open(); Chamber chamber = Chamber.of(NAMES, List.of("青葉会", "青葉会", "未来", "未来", "未来"))) {
            chamber.begin();
            chamber.item(Map.of("kind", "BILL", "number", "68", "title", TITLE, "put", "AMENDMENT"));
            chamber.item(Map.of("kind", "BILL", "number", "68", "title", TITLE));
            chamber.item(Map.of("kind", "CONSENT", "number", "3", "title", "副市長の選任について", "method", "SECRET"));
            try (Person member = browser.personAtTablet(chamber.member(2).signIn())) {
                Page page = member.open("/ballots/tablet.xhtml?sitting=" + chamber.sitting());
                page.waitForSelector("#list:not([hidden])");
                assertTrue((boolean) page.evaluate("matchMedia('(pointer: coarse)').matches"), "a tablet is a tablet");
                Fit fit = Fit.of(page);
                assertEquals(List.of(), fit.faults(".item-label, .item-name, .item-meaning, .item-title, .item-result, .memo"));
                assertEquals(List.of(), fit.smallTargets("#waiting button, #waiting a, .screen-head a"));
                assertEquals("書く：議案第68号に対する修正案の予定メモ", page.locator(".memo").first().getAttribute("aria-label"));
                fit.pictures("list-long");
                checkedAtBothWidths(page);
            }
        }
    }

    @Test
    @DisplayName("F11: the same in English, without a fault that a reader of screens would meet")
    void theSameInEnglish() {
        try (Browser browser = Browser.open(); Chamber chamber = Chamber.of(NAMES, List.of("青葉会", "青葉会", "未来", "未来", "未来"))) {
            chamber.begin().language(2, "en");
            long bill = chamber
                    .item(Map.of("kind", "BILL", "number", "68", "title", TITLE, "put", "AMENDMENT", "method", "ELECTRONIC"));
            try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
                Page page = tablet.page();
                tablet.shows("#items", "Not yet put");
                checkedAtBothWidths(page);
                Opened vote = chamber.open(bill);
                tablet.waitForCard().says("You have not voted yet");
                checkedAtBothWidths(page);
                assertEquals(List.of(), Fit.of(page).faults("#card-heading, #card-label, #card-meaning, .vote-word"));
                tablet.press("FOR").says("“For” was received");
                chamber.close(vote);
                tablet.shows("#result-counts", "3 of these did not vote and are counted as against");
                checkedAtBothWidths(page);
            }
        }
    }

    private static void checkedAtBothWidths(Page page) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            Axe.check(page);
        }
    }

    @Test
    @DisplayName("F2: names of candidates are whole, and a finger meets them")
    void namesOfCandidatesAreWhole() {
        try (Browser browser = Browser.open(); Chamber chamber = Chamber.of(NAMES, List.of("青葉会", "青葉会", "未来", "未来", "未来"))) {
            chamber.begin();
            long election = chamber
                    .item(Map.of("kind", "ELECTION", "title", "副議長の選挙", "majority", "ELECTION", "electedSeats", 1));
            try (Tablet tablet = Tablet.of(browser, chamber, 2)) {
                chamber.open(election);
                tablet.waitForCard();
                Fit fit = Fit.of(tablet.page());
                assertEquals(List.of(), fit.faults(".candidate, .candidate-name, #card-heading"));
                assertEquals(List.of(), fit.smallTargets(".candidate, #candidate-blank, #card-search"));
                fit.pictures("card-election");
            }
        }
    }
}
