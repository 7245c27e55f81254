package org.gijido.ballots.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.TestServer;

/** A screen that runs votes, before a real browser: a clerk's desk, or the chair's tablet. */
public final class Desk implements AutoCloseable {

    private static final double PATIENCE_MS = 20000;
    private final Person person;

    private Desk(Person person) {
        this.person = person;
    }

    /** The desk of the demo city's clerk. */
    public static Desk of(Browser browser, Chamber chamber) {
        return console(browser.person("secretariat"), chamber);
    }

    /** The desk of the second clerk. */
    public static Desk second(Browser browser, Chamber chamber) {
        return console(browser.person(chamber.secondAccount(), TestServer.url()), chamber);
    }

    /** The chair's tablet, in the hands of who has that seat. */
    public static Desk chair(Browser browser, Chamber chamber, int seat) {
        Chamber.Member member = chamber.member(seat);
        Person person = browser
                .person(new TestServer.Account(member.login(), TestServer.account("councillor").password(), member.token(),
                        "councillor", member.name()), TestServer.url());
        person.page().setViewportSize(1024, 768);
        person.open("/ballots/chair.xhtml?sitting=" + chamber.sitting());
        person.page().waitForSelector("#steps:not([hidden]), #casting:not([hidden])");
        return new Desk(person);
    }

    private static Desk console(Person person, Chamber chamber) {
        person.page().setViewportSize(1280, 800);
        person.open("/ballots/console.xhtml?sitting=" + chamber.sitting());
        person.page().waitForSelector("#agenda li");
        return new Desk(person);
    }

    public Page page() {
        return person.page();
    }

    Person person() {
        return person;
    }

    public Locator at(String place) {
        return page().locator(place);
    }

    public Desk press(String place) {
        settle();
        at(place).click();
        return this;
    }

    /** One step at a time: what is pressed before the step before has ended, or asks, counts for nothing. */
    private void settle() {
        page().locator("dialog[open], body:not([data-busy])").first().waitFor();
    }

    public Desk key(String key) {
        settle();
        page().keyboard().press(key);
        return this;
    }

    public Desk fill(String place, String text) {
        at(place).fill(text);
        return this;
    }

    public Desk shows(String place, String words) {
        PlaywrightAssertions.assertThat(at(place)).containsText(words, new ContainsTextOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    Desk showsNot(String place, String words) {
        PlaywrightAssertions.assertThat(at(place)).not().containsText(words, new ContainsTextOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    public Desk sees(String place) {
        PlaywrightAssertions.assertThat(at(place)).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    public Desk seesNot(String place) {
        PlaywrightAssertions.assertThat(at(place)).isHidden(new IsHiddenOptions().setTimeout(PATIENCE_MS));
        return this;
    }

    /** At the width of a phone and of a desk, as it stands. */
    Desk accessible() {
        var before = page().viewportSize();
        for (int width : new int[] {390, 1280}) {
            page().setViewportSize(width, width == 390 ? 844 : 800);
            Axe.check(page());
        }
        page().setViewportSize(before.width, before.height);
        return this;
    }

    @Override
    public void close() {
        person.close();
    }
}
