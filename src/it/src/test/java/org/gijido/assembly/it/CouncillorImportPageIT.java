package org.gijido.assembly.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of councillors is looked at, corrected and taken in, in the page; and so is one of staff. */
class CouncillorImportPageIT {

    private static final String HEADINGS = "議員番号,議席番号,氏,名,氏かな,名かな,会派,適用開始日,適用終了日\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 8);
    /** Long after the demo city, and on a day of each run's own: its seats stay taken. */
    private final LocalDate from = LocalDate.of(2070, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "UTF-8"})
    void wrongRowsAreNamedAndTheCorrectedFileIsTakenIn(String charset) throws SQLException {
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/assembly/sessions.xhtml");
            page.locator("a[href*='/assembly/import']").click();
            look(page, (HEADINGS + row("a", 188, "髙﨑") + row("b", 188, "鈴木") + "c" + mark + ",189,林,三郎,はやし,さぶろう,,平成32年1月1日,\r\n")
                    .getBytes(Charset.forName(charset)));
            Locator rejected = page.locator("main table tbody tr");
            rejected.first().waitFor();
            assertEquals(2, rejected.count());
            String seat = rejected.first().textContent();
            assertTrue(seat.contains("3") && seat.contains("議席番号188") && seat.contains("髙﨑 一郎議員"), seat);
            assertTrue(rejected.last().textContent().contains("平成32年1月1日"), rejected.last().textContent());
            assertEquals(0, page.locator("button[id='confirm:store']").count(), "nothing can be stored with a wrong row");
            Screenshots.take(page, "councillor-import");
            Axe.check(page);
            look(page, (HEADINGS + row("a", 188, "髙﨑") + row("b", 190, "鈴木")).getBytes(Charset.forName(charset)));
            page.locator("button[id='confirm:store']").waitFor();
            assertEquals(0, stored("a"), "only looked at so far");
            Screenshots.take(page, "councillor-import-look");
            page.locator("button[id='confirm:store']").click();
            page.locator(".message-done").waitFor();
            Axe.check(page);
        }
        assertEquals(1, stored("a"));
        assertEquals(1, stored("b"));
    }

    @Test
    void staffAreTakenInByTheSameSteps() {
        String staff = "職員番号,氏,名,氏かな,名かな,組織コード,職名,職位,主務兼務,発令日,終了日\r\n" + mark
                + ",①条,葵,いちじょう,あおい,0103,主事,一般,主務,R70.4.1,R70.4.2\r\n";
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            Page page = office.open("/directory/import.xhtml");
            look(page, staff.getBytes(WINDOWS));
            page.locator("button[id='confirm:store']").click();
            page.locator(".message-done").waitFor();
            look(page, "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
            page.locator(".message-error").waitFor();
            assertEquals(0, page.locator("button[id='confirm:store']").count(), "the earlier file's figures are gone");
        }
    }

    /** On a slow line the button is there before the scripts are. */
    @Test
    void fileThatIsSentBeforeTheScriptsHaveComeIsTaken() {
        try (Browser browser = Browser.open(); Person office = browser.person("admin")) {
            office.page().route("**/*.js*", Route::abort);
            Page page = office.open("/assembly/import.xhtml");
            look(page, (HEADINGS + row("d", 188, "鈴木")).getBytes(StandardCharsets.UTF_8));
            page.locator("button[id='confirm:store']").waitFor();
        }
    }

    @Test
    void generalAffairsDoesNotImportCouncillors() {
        try (Browser browser = Browser.open(); Person office = browser.person("general-affairs")) {
            assertEquals(403, office.page().navigate(TestServer.url().resolve("/assembly/import.xhtml").toString()).status());
        }
    }

    private static void look(Page page, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("file.csv", "text/csv", file));
        page.locator("button[id='upload:preview']").click();
    }

    private String row(String number, int seat, String family) {
        return number + mark + "," + seat + "," + family + ",一郎,かな,いちろう,試験の会," + from + "," + from.plusDays(1) + "\r\n";
    }

    private int stored(String number) throws SQLException {
        try (Connection database = TestServer.database(); PreparedStatement sql = database.prepareStatement("""
                select count(*) from councillor_seats s join councillors c on c.id = s.councillor_id
                join persons p on p.id = c.person_id where p.staff_number = ?""")) {
            sql.setString(1, number + mark);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
