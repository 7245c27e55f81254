package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.UnderWay;

/** Two people type in one answer: every letter that was confirmed is there afterwards, and the rest comes by itself. */
public final class TwoWriters implements UnderWay {

    private final Browser browser = Browser.open();
    private final Draft draft = Draft.begin("MAYOR");
    private final Person drafter = browser.person("drafter");
    private final Person head = browser.person("division-head");
    private final String confirmed;

    public TwoWriters() {
        Page hers = draft.open(drafter);
        Page his = draft.open(head);
        Draft.text(hers).click();
        hers.keyboard().type("倒れる前の入力。");
        Draft.saved(hers);
        confirmed = draft.text();
        Draft.text(his).click();
        his.keyboard().press("Control+End");
    }

    @Override
    public void strike() {
        drafter.page().keyboard().type("届いたか分からない入力。");
        head.page().keyboard().type("もう一人の入力。");
    }

    @Override
    public void meanwhile() {
        drafter.page().keyboard().type("倒れている間の入力。");
    }

    public void loseNothing() {
        settle(drafter);
        settle(head);
        String text = draft.text();
        assertTrue(text.startsWith(confirmed), text);
        for (String words : new String[] {"届いたか分からない入力。", "もう一人の入力。", "倒れている間の入力。"}) {
            assertEquals(words.length(), words.chars().filter(letter -> text.indexOf(letter) >= 0).count(),
                    words + " in " + text);
        }
        assertEquals("倒れる前の入力。届いたか分からない入力。もう一人の入力。倒れている間の入力。".length(), text.length(), text);
    }

    /** S11: who was signed in still is, and what was typed goes out by itself. */
    private static void settle(Person person) {
        Page page = person.page();
        // The first pages after a restart are slow.
        page.setDefaultTimeout(60_000);
        page.locator("#text-state[data-state=saved], #text-state[data-state=ended]")
                .waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        assertFalse(page.locator("#sign-in-again").isVisible(), "the sign-in is lost");
        Draft.saved(page);
    }

    @Override
    public void close() {
        browser.close();
    }
}
