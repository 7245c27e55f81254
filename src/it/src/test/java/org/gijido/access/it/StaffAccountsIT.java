package org.gijido.access.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the imported file to people who can sign in, and the tie between account and person. */
class StaffAccountsIT {

    private static final String HEADINGS = "職員番号,氏,名,氏かな,名かな,組織コード,職名,職位,主務兼務,発令日\n";

    private final Api admin = TestServer.api("admin");
    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 8);

    /** F15 on the way: nobody is asked before somebody was chosen. */
    @Test
    void importedStaffGetAccountsInAFewClicksAndChangeTheirPasswordFirst() throws IOException {
        importStaff();
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/access/accounts.xhtml");
            page.locator(".page-actions a[href*='/access/staff']").click();
            Locator rows = page.locator("main tbody tr");
            rows.first().waitFor();
            chooseDepartmentOf(page, mark + "h");
            Screenshots.take(page, "staff-accounts");
            Axe.check(page);
            page.locator("button[id='staff:open']").click();
            page.locator("#messages .message-error").waitFor();
            assertFalse(page.locator("#ask").isVisible());
            for (String number : List.of(mark + "h", mark + "s")) {
                page.locator("tr", new Page.LocatorOptions().setHasText(number)).locator("input[type=checkbox]").check();
            }
            assertTrue(page.locator("[data-chosen]").textContent().contains("2"));
            page.locator("button[id='staff:open']").click();
            page.locator("#ask", new Page.LocatorOptions().setHasText("選んだ2名")).waitFor();
            page.locator("#ask button[value=yes]").click();
            page.waitForURL("**/access/first-passwords.xhtml*");
            Locator head = page.locator("tr", new Page.LocatorOptions().setHasText(mark + "h"));
            head.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            Screenshots.take(page, "first-passwords");
            Axe.check(page);
            String password = head.locator(".mono").last().textContent();
            String csv = downloaded(page);
            assertTrue(csv.contains("髙橋 一郎") && csv.contains(password), csv);
            signInForTheFirstTime(browser, mark + "h", password);
            page.locator("button[id='handing:away']").click();
            page.locator("#ask button[value=yes]").click();
            page.waitForURL("**/access/staff.xhtml*");
            assertFalse(office.open("/access/first-passwords.xhtml").content().contains(password), "shown once");
        }
        assertEquals(List.of("division-head"), rolesOf(mark + "h"));
        assertEquals(List.of("drafter"), rolesOf(mark + "s"));
    }

    @Test
    void askingTwiceOpensNothingTwice() {
        importStaff();
        long person = personOf(mark + "s");
        List<Map<String, ?>> wanted = List.of(Map.of("personId", person, "roles", List.of("viewer")));
        JsonObject first = admin.post("/api/accounts/bulk", wanted).accepted().json().getAsJsonObject();
        assertEquals(mark + "s", first.getAsJsonArray("passwords").get(0).getAsJsonObject().get("login").getAsString());
        JsonObject again = admin.post("/api/accounts/bulk", wanted).accepted().json().getAsJsonObject();
        assertEquals(0, again.getAsJsonArray("passwords").size());
        assertEquals(person, again.getAsJsonArray("skipped").get(0).getAsLong());
        assertEquals(List.of("viewer"), rolesOf(mark + "s"));
    }

    @Test
    void loginOfAnotherIsSkippedUntilThatAccountIsTied() {
        importStaff();
        long account = admin.post("/api/accounts", Map.of("login", mark + "s", "name", "先の登録", "roles", List.of("drafter")))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        long person = personOf(mark + "s");
        JsonObject opened = admin.post("/api/accounts/bulk", List.of(Map.of("personId", person))).accepted().json()
                .getAsJsonObject();
        assertEquals(1, opened.getAsJsonArray("skipped").size(), opened.toString());
        tieByTheKeyboard(account);
        assertTrue(without().stream().noneMatch(one -> staffNumber(one).equals(mark + "s")));
        String token = admin.post("/api/accounts/" + account + "/tokens", Map.of("name", "試験")).text();
        assertFalse(token.contains("\"token\""), "a person's token is made by that person only: " + token);
    }

    @Test
    void onePersonIsNotTiedToTwoAccounts() {
        importStaff();
        long person = personOf(mark + "h");
        admin.post("/api/accounts/bulk", List.of(Map.of("personId", person))).accepted();
        long other = admin.post("/api/accounts", Map.of("login", mark + "x", "name", "別", "roles", List.of("drafter")))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        Api.Answer refused = admin.put("/api/accounts/" + other + "/person", Map.of("personId", person));
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains(mark + "h"), refused.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"general-affairs", "mayor", "viewer", "councillor"})
    void onlyTheAdministratorOpensAndTies(String role) {
        assertEquals(403, TestServer.api(role).get("/api/accounts/bulk").status());
        assertEquals(403, TestServer.api(role).post("/api/accounts/bulk", List.of()).status());
        assertEquals(403, TestServer.api(role).put("/api/accounts/1/person", Map.of("personId", 1)).status());
    }

    /** Types kana, Enter searches, Tab leads to the button of the row. */
    private void tieByTheKeyboard(long account) {
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/access/account.xhtml?id=" + account);
            page.locator("[id='person:search']").fill("すずき" + kana(mark));
            page.keyboard().press("Enter");
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(mark + "s"));
            row.waitFor();
            Screenshots.take(page, "account-person");
            Axe.check(page);
            row.locator("button").focus();
            page.keyboard().press("Enter");
            page.locator("[id='person:untie']").waitFor();
            assertTrue(page.locator("main").textContent().contains("情報政策課"), page.locator("main").textContent());
            assertEquals("鈴木 花子", page.locator("h1").textContent());
            Screenshots.take(page, "account-tied");
            Axe.check(page);
        }
    }

    private static void signInForTheFirstTime(Browser browser, String login, String password) {
        try (Person head = browser.stranger()) {
            head.signInForTheFirstTime(login, password);
            assertTrue(head.page().url().contains("password"), "must choose an own password, but is at " + head.page().url());
        }
    }

    private static String downloaded(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("button[id='handing:download']").click());
        return Files.readString(Path.of(download.path().toString()), StandardCharsets.UTF_8);
    }

    /** Narrows the list to the department where the person of that number works. */
    private static void chooseDepartmentOf(Page page, String number) {
        String post = page.locator("tr", new Page.LocatorOptions().setHasText(number)).locator("td").nth(3).textContent();
        page.locator("#department")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(post.strip().split("\\s")[0]));
        page.locator(".filters button").click();
        page.waitForURL("**department=**");
    }

    private void importStaff() {
        String csv = HEADINGS + mark + "h,髙橋,一郎,たかはし,いちろう" + kana(mark) + ",0103,課長,課長級,主務,R8.4.1\n"
                + mark + "s,鈴木,花子,すずき" + kana(mark) + ",はなこ,0103,主事,一般,主務,R8.4.1\n";
        JsonObject report = admin.post("/api/organisation/import", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).accepted()
                .json().getAsJsonObject();
        assertTrue(report.get("stored").getAsBoolean(), report.toString());
    }

    /** Letters of the mark as kana, so that each run finds its own people only. */
    private static String kana(String letters) {
        return letters.chars().mapToObj(letter -> String.valueOf((char) ('あ' + letter % 60))).reduce("", String::concat);
    }

    private long personOf(String number) {
        return without().stream().filter(one -> staffNumber(one).equals(number)).findFirst().orElseThrow()
                .getAsJsonObject("person").get("personId").getAsLong();
    }

    private static String staffNumber(JsonObject one) {
        return one.getAsJsonObject("person").get("staffNumber").getAsString();
    }

    private List<JsonObject> without() {
        return admin.get("/api/accounts/bulk").accepted().json().getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject).toList();
    }

    private List<String> rolesOf(String login) {
        JsonArray found = admin.get("/api/accounts?q=" + login).accepted().json().getAsJsonArray();
        return found.get(0).getAsJsonObject().getAsJsonArray("roles").asList().stream()
                .map(role -> role.getAsString().toLowerCase().replace('_', '-')).toList();
    }
}
