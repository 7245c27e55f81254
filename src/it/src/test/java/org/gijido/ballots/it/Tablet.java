package org.gijido.ballots.it;

import java.net.URI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.TestServer;

/** The voting tablet of a member, before a real browser. */
final class Tablet implements AutoCloseable {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private final Person person;

    private Tablet(Person person) {
        this.person = person;
    }

    /** Signs in as the member of that seat, and opens the page. */
    static Tablet of(Browser browser, Chamber chamber, int seat) {
        return of(browser, chamber, seat, TestServer.url());
    }

    /** @param through another address of the server, such as a wire's */
    static Tablet of(Browser browser, Chamber chamber, int seat, URI through) {
        Chamber.Member member = chamber.member(seat);
        Person person = browser.person(member.signIn(), through);
        person.page().setViewportSize(WIDTH, HEIGHT);
        person.open("/ballots/tablet.xhtml?sitting=" + chamber.sitting());
        person.page().waitForSelector("#card:not([hidden]), #waiting:not([hidden]) :is(#list, #no-items):not([hidden])");
        return new Tablet(person);
    }

    Page page() {
        return person.page();
    }

    Person person() {
        return person;
    }

    Tablet waitForCard() {
        page().waitForSelector("#card:not([hidden])");
        return this;
    }

    void waitForList() {
        page().waitForSelector("#waiting:not([hidden])");
    }

    Locator button(String choice) {
        return page().locator("#card-buttons [data-choice=" + choice + "]");
    }

    Tablet press(String choice) {
        button(choice).click();
        return this;
    }

    /** The member reads these words under the buttons. */
    Tablet says(String words) {
        return shows("#card-status", words);
    }

    /** The band over everything has these words. */
    Tablet warns(String words) {
        return shows("#band", words);
    }

    Tablet shows(String place, String words) {
        PlaywrightAssertions.assertThat(page().locator(place)).containsText(words, new ContainsTextOptions().setTimeout(8000));
        return this;
    }

    @Override
    public void close() {
        person.close();
    }
}
