package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.gijido.it.Person;
import org.junit.jupiter.api.Test;

/** V44: what a record is of stands in its chain, from its first entry on, and follows when the sitting is renamed. */
class RecordHeadingIT {

    @Test
    void aRecordBeginsWithItsHeadingAndFollowsItsSitting() {
        try (Chamber chamber = Chamber.of(3).rules(new Rules().with("names_shown", "AT_DECLARATION"));
                Browser browser = Browser.open();
                Person office = browser.person("general-affairs")) {
            rename(office, chamber, "まだ始まらない本会議");
            assertEquals(List.of(), headings(chamber), "a record that was not begun is not begun by a name");
            chamber.begin();
            assertEquals(List.of("まだ始まらない本会議"), headings(chamber));
            assertHeaded(chamber);
            rename(office, chamber, "本会議（第1日）");
            rename(office, chamber, "本会議（第1日）");
            assertEquals(List.of("まだ始まらない本会議", "本会議（第1日）"), headings(chamber), "the same name again is no change");
            assertHeaded(chamber);
            Opened vote = chamber.open(chamber.bill("第1号"));
            chamber.close(vote);
            rename(office, chamber, "本会議（最終日）");
            assertEquals("本会議（第1日）", ResultsIT.record(chamber).getAsJsonObject("sitting").get("title").getAsString(),
                    "as of the entries that are given");
            assertHeaded(chamber);
            chamber.declare(vote);
            assertEquals("本会議（最終日）", ResultsIT.record(chamber).getAsJsonObject("sitting").get("title").getAsString());
            assertHeaded(chamber);
        }
    }

    private static void rename(Person office, Chamber chamber, String title) {
        Page page = office.open("/assembly/sessions.xhtml?session=" + chamber.session());
        page.locator("a[href*='edit-sitting']").click();
        page.locator("[id='edit:title']").fill(title);
        page.locator("[id='edit:keep']").click();
        page.waitForURL("**/assembly/sessions.xhtml*");
    }

    /** The first entry is a heading, and the header says what the last one says. */
    private static void assertHeaded(Chamber chamber) {
        JsonObject record = ResultsIT.record(chamber);
        JsonObject first = record.getAsJsonArray("entries").get(0).getAsJsonObject();
        assertEquals(1, first.get("seq").getAsInt());
        assertEquals("sitting", first.get("type").getAsString());
        assertEquals(2, record.get("version").getAsInt());
        JsonObject last = record.getAsJsonArray("entries").asList().stream().map(entry -> entry.getAsJsonObject())
                .filter(entry -> entry.get("type").getAsString().equals("sitting")).reduce((one, later) -> later).orElseThrow();
        JsonObject body = JsonParser.parseString(last.get("body").getAsString()).getAsJsonObject();
        JsonObject header = record.getAsJsonObject("sitting");
        assertEquals(header.get("id"), body.get("sitting"));
        for (String field : List.of("title", "heldOn", "session", "rehearsal")) {
            assertEquals(header.get(field), body.get(field), field);
        }
    }

    private static List<String> headings(Chamber chamber) {
        return ResultsIT.record(chamber).getAsJsonArray("entries").asList().stream().map(entry -> entry.getAsJsonObject())
                .filter(entry -> entry.get("type").getAsString().equals("sitting"))
                .map(entry -> JsonParser.parseString(entry.get("body").getAsString()).getAsJsonObject().get("title")
                        .getAsString())
                .toList();
    }
}
