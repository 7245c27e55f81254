package org.gijido.notices.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.answers.it.Draft;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F7: a person chooses which notices they see and when they are marked; nothing is lost by it, and what waits stays. */
class NoticeSettingsIT {

    private static final String SETTINGS = "/api/notices/settings";

    private final Api drafter = TestServer.api("drafter");

    @BeforeEach
    void nothingIsUnread() {
        drafter.post("/api/notices/read", Map.of("upTo", Long.MAX_VALUE)).accepted();
    }

    @AfterEach
    void everythingIsShownAgain() {
        choose(List.of(), false);
        Chamber.sql("delete from settings where name in ('notices.officeOpens', 'notices.officeCloses')");
    }

    private void choose(List<String> off, boolean officeHoursOnly) {
        drafter.put(SETTINGS, Map.of("off", off, "officeHoursOnly", officeHoursOnly)).accepted();
    }

    private JsonObject bell() {
        return drafter.get("/api/notices/bell").accepted().json().getAsJsonObject();
    }

    private boolean isListed(Draft draft) {
        return drafter.get("/api/notices").accepted().text().contains("\"question:" + draft.question() + "\"");
    }

    private boolean isMarked() {
        return bell().get("unread").getAsBoolean();
    }

    @Test
    void whatIsLeftOutIsNeitherCountedNorListedAndIsThereAgainUnread() {
        choose(List.of("questions.ASSIGNED"), false);
        long waiting = bell().get("waiting").getAsLong();
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        assertFalse(isMarked());
        assertFalse(isListed(draft));
        assertEquals(waiting + 1, bell().get("waiting").getAsLong(), "what must be done is no notice");
        drafter.post("/api/notices/read", Map.of("upTo", Long.MAX_VALUE)).accepted();
        choose(List.of(), false);
        assertTrue(isMarked(), "nobody has seen it yet");
        assertTrue(isListed(draft));
    }

    /** Told by the list when it is opened, by no dot. */
    @Test
    void outOfOfficeHoursNothingIsMarkedForWhoWantsItSo() {
        Chamber.sql(
                "insert into settings (name, value) values ('notices.officeOpens', '00:00'), ('notices.officeCloses', '00:00')");
        choose(List.of(), true);
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        assertFalse(isMarked());
        assertTrue(isListed(draft));
        choose(List.of(), false);
        assertTrue(isMarked());
    }

    @Test
    void onlyKindsOfWhatSomebodyMaySeeCanBeChosen() {
        assertEquals(400, drafter.put(SETTINGS, Map.of("off", List.of("no.SUCH"), "officeHoursOnly", false)).status());
        Api councillor = TestServer.api("councillor");
        assertEquals("[]", councillor.get(SETTINGS).accepted().json().getAsJsonObject().get("kinds").toString());
        assertEquals(400, councillor.put(SETTINGS, Map.of("off", List.of(), "officeHoursOnly", true)).status());
        assertEquals(400, drafter.put(SETTINGS, Map.of("off", List.of())).status());
    }

    @Test
    void itIsRecorded() {
        String rows = "select count(*) from audit_rows where action = 'notices.chosen'";
        long before = Chamber.count(rows);
        choose(List.of("answers.COMMENTED"), true);
        assertEquals(before + 1, Chamber.count(rows));
    }

    @Test
    void thePageKeepsWhatIsChosen() {
        try (Browser browser = Browser.open(); Person person = browser.person("drafter")) {
            Page page = person.open("/settings.xhtml");
            page.locator("input[value='answers.COMMENTED']").uncheck();
            page.getByText("時間外は出さない").check();
            page.locator("[id='notices:keep']").click();
            assertThat(page.locator("#messages .message-done")).containsText("お知らせの設定");
            Axe.check(page);
            page.reload();
            assertThat(page.locator("input[value='answers.COMMENTED']")).not().isChecked();
            assertThat(page.locator("input[value='answers.RETURNED']")).isChecked();
            assertThat(page.getByLabel("時間外は出さない", new Page.GetByLabelOptions().setExact(true))).isChecked();
            assertEquals(1, page.locator("input[name='notices:kinds']:not(:checked)").all().stream().map(Locator::inputValue)
                    .toList().size());
        }
    }
}
