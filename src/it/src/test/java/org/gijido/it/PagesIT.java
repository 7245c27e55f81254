package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Every page, as the person who uses it most sees it: accessible, without a script error, and in pictures. */
class PagesIT {

    private static final Map<String, Person> persons = new HashMap<>();
    private static Browser browser;

    /** Error pages are shown by a failure, first passwords after the accounts were opened; their own tests look at them. */
    private static final List<String> ELSEWHERE = List.of("/signin.xhtml", "/first.xhtml", "/error/",
            "/access/first-passwords.xhtml",
            "/questions/panel.xhtml");

    static Stream<Arguments> pages() throws SQLException {
        long question = TestServer.someQuestion();
        return Stream.of(
                Arguments.of("front", "department-head", "/"),
                Arguments.of("sent", "division-head", "/front/sent.xhtml"),
                Arguments.of("done", "division-head", "/front/done.xhtml"),
                Arguments.of("board", "general-affairs", "/questions/board.xhtml"),
                Arguments.of("question", "general-affairs", "/questions/question.xhtml?id=" + question),
                Arguments.of("entry", "general-affairs", "/questions/entry.xhtml"),
                Arguments.of("questions-import", "general-affairs", "/questions/import.xhtml"),
                Arguments.of("draft", "drafter", "/answers/draft.xhtml?question=" + question),
                Arguments.of("review", "mayor", "/answers/review.xhtml"),
                Arguments.of("book", "general-affairs", "/book/book.xhtml"),
                Arguments.of("search", "councillor", "/archive/search.xhtml?q=%E5%AD%90%E8%82%B2%E3%81%A6"),
                Arguments.of("search-all", "general-affairs", "/search/search.xhtml?q=%E7%A6%8F%E5%B3%B6"),
                Arguments.of("search-all-kind", "councillor", "/search/search.xhtml?kind=people&q=%E8%AA%B2"),
                Arguments.of("settings", "councillor", "/settings.xhtml"),
                Arguments.of("past-answer", "drafter", "/archive/answer.xhtml?id=" + somePastAnswer()),
                Arguments.of("past-answers-import", "admin", "/archive/import.xhtml"),
                Arguments.of("sessions", "general-affairs", "/assembly/sessions.xhtml"),
                Arguments.of("edit-session", "general-affairs", "/assembly/edit-session.xhtml?id=" + newest("council_sessions")),
                Arguments.of("edit-sitting", "general-affairs", "/assembly/edit-sitting.xhtml?id=" + newest("sittings")),
                Arguments.of("edit-turn", "general-affairs", "/assembly/edit-turn.xhtml?id=" + newest("speaking_turns")),
                Arguments.of("councillors-import", "admin", "/assembly/import.xhtml"),
                Arguments.of("agenda", "secretariat", "/agenda/agenda.xhtml?sitting=" + TestServer.someDecidingSitting()),
                Arguments.of("agenda-reading", "councillor", "/agenda/agenda.xhtml?sitting=" + TestServer.someDecidingSitting()),
                Arguments.of("agenda-item", "secretariat", "/agenda/edit-item.xhtml?id=" + newest("agenda_items")),
                Arguments.of("attendance", "secretariat",
                        "/attendance/attendance.xhtml?sitting=" + TestServer.someDecidingSitting()),
                Arguments.of("attendance-reading", "councillor",
                        "/attendance/attendance.xhtml?sitting=" + TestServer.someDecidingSitting()),
                Arguments.of("rules", "secretariat", "/rules/rules.xhtml"),
                Arguments.of("rules-reading", "councillor", "/rules/rules.xhtml"),
                Arguments.of("sentences", "secretariat", "/sentences/templates.xhtml"),
                Arguments.of("sentences-reading", "councillor", "/sentences/templates.xhtml"),
                Arguments.of("sentence", "secretariat", "/sentences/template.xhtml?phrase=ENACTED"),
                Arguments.of("agenda-import", "secretariat", "/agenda/import.xhtml?sitting=" + TestServer.someDecidingSitting()),
                Arguments.of("results", "viewer", "/results/results.xhtml"),
                Arguments.of("results-table", "councillor", "/results/table.xhtml"),
                Arguments.of("results-table-by-seat", "secretariat", "/results/table.xhtml?order=seat"),
                Arguments.of("results-mine", "councillor", "/results/mine.xhtml"),
                Arguments.of("results-statistics", "general-affairs", "/results/statistics.xhtml"),
                Arguments.of("organisation", "admin", "/directory/organisation.xhtml"),
                Arguments.of("absences", "admin", "/directory/absences.xhtml"),
                Arguments.of("away", "division-head", "/directory/away.xhtml"),
                Arguments.of("directory-import", "admin", "/directory/import.xhtml"),
                Arguments.of("accounts", "admin", "/access/accounts.xhtml"),
                Arguments.of("account", "admin", "/access/account.xhtml?id=" + newest("accounts")),
                Arguments.of("tokens", "admin", "/access/tokens.xhtml"),
                Arguments.of("routes", "admin", "/routes/routes.xhtml"),
                Arguments.of("route-place", "admin", "/routes/place.xhtml?code=vice-mayor"),
                Arguments.of("approvals", "department-head", "/approvals/approvals.xhtml"),
                Arguments.of("approvals-sent", "drafter", "/approvals/approvals.xhtml?box=SENT"),
                Arguments.of("approval", "division-head", "/approvals/document.xhtml?id=" + Approving.shown()),
                Arguments.of("approval-draft", "drafter", "/approvals/draft.xhtml?id=" + Approving.shownDraft()),
                Arguments.of("approval-way", "documents", "/approvals/way.xhtml?id=" + Approving.shown()),
                Arguments.of("standstill", "documents",
                        "/approvals/standstill.xhtml?day=%E4%BB%A4%E5%92%8C9%E5%B9%B44%E6%9C%881%E6%97%A5"),
                Arguments.of("approval-media", "division-head", "/approvals/media.xhtml"),
                Arguments.of("deciding", "documents", "/approvals/deciding.xhtml?kind=consignment&amount=6,000,000"),
                Arguments.of("deciding-import", "documents", "/approvals/deciding-import.xhtml"),
                Arguments.of("forms", "admin", "/forms/forms.xhtml"),
                Arguments.of("form", "admin", "/forms/form.xhtml?code=expenditure"),
                Arguments.of("staff", "admin", "/access/staff.xhtml"),
                Arguments.of("jobs", "admin", "/jobs/jobs.xhtml"),
                Arguments.of("voting-tablet", "councillor", "/ballots/tablet.xhtml?sitting=" + newest("sittings")),
                Arguments.of("voting-console", "secretariat", "/ballots/console.xhtml?sitting=" + newest("sittings")),
                Arguments.of("voting-chair", "secretariat", "/ballots/chair.xhtml?sitting=" + newest("sittings")),
                Arguments.of("voting-board", "viewer", "/ballots/board.xhtml?sitting=" + newest("sittings")),
                Arguments.of("password", "drafter", "/password.xhtml"));
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        persons.clear();
        browser.close();
    }

    @Test
    @DisplayName("F1, F2, F8, F9, F10, F11, F17, F19, F30, F31, F32, F34, F36: every page is whole, can be used by everybody and is quiet at"
            + " every size of window and of letters, by mouse and by finger, in Japanese")
    void everyPageAtEverySize() throws SQLException {
        walk("ja");
    }

    @Test
    @DisplayName("F1, F17, F36, F37: the same in English, whose words are longer")
    void everyPageAtEverySizeInEnglish() throws SQLException {
        Chamber.sql("update accounts set language = 'en' where login in (" + logins() + ")");
        try {
            walk("en");
        } finally {
            Chamber.sql("update accounts set language = null where login in (" + logins() + ")");
        }
    }

    private static String logins() {
        return TestServer.accounts().stream().map(account -> "'" + account.login() + "'").collect(Collectors.joining(", "));
    }

    /** All findings of all pages at once: a page each would cost a run each. */
    private static void walk(String language) throws SQLException {
        Walk walk = new Walk();
        pages().map(Arguments::get).forEach(page -> look(walk, language, (String) page[0], (String) page[1], (String) page[2]));
        try (Person stranger = browser.stranger()) {
            look(walk, stranger.page(), "signin", "/signin.xhtml?language=" + language);
        }
        assertEquals("", walk.report());
    }

    private static void look(Walk walk, String language, String name, String role, String path) {
        Page page = persons.computeIfAbsent(role, browser::person).page();
        look(walk, page, name, path);
        String shown = (String) page.evaluate("document.documentElement.lang");
        if (!shown.equals(language)) {
            walk.add(name, "is in " + shown, language);
        }
    }

    private static void look(Walk walk, Page page, String name, String path) {
        List<String> errors = new ArrayList<>();
        Consumer<String> failed = errors::add;
        Consumer<ConsoleMessage> said = message -> note(message, errors);
        page.setViewportSize(1280, 800);
        page.onPageError(failed);
        page.onConsoleMessage(said);
        page.navigate(TestServer.url().resolve(path).toString());
        page.waitForLoadState();
        // Their scripts fetch what they show.
        if (path.startsWith("/ballots/")) {
            page.waitForSelector("#sitting-title:not(:empty)");
        } else if (path.startsWith("/answers/")) {
            page.waitForSelector(".cm-line");
        }
        // An error page is accessible and quiet too.
        boolean asked = page.locator(".page-title, .alone-sheet:has(form)").count() == 1
                && URI.create(path).getPath().equals(URI.create(page.url()).getPath());
        if (!asked) {
            walk.add(name, "is another page", page.url());
        }
        walk.over(page, name);
        Screenshots.take(page, name);
        page.offPageError(failed);
        page.offConsoleMessage(said);
        errors.forEach(error -> walk.add(name, error, path));
    }

    @Test
    void noPageIsForgotten() throws IOException, SQLException {
        Set<String> visited = pages().map(page -> ((String) page.get()[2]).replaceFirst("\\?.*", ""))
                .map(path -> path.equals("/") ? "/index.xhtml" : path).collect(Collectors.toSet());
        Path pages = TestServer.sources().resolve("web/src/main/webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            assertEquals(List.of(), files.map(file -> "/" + pages.relativize(file)).filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !visited.contains(path))
                    .filter(path -> ELSEWHERE.stream().noneMatch(path::startsWith)).sorted().toList());
        }
    }

    private static String somePastAnswer() {
        return TestServer.api("drafter").get("/api/past-answers?size=1").accepted().json().getAsJsonObject()
                .getAsJsonArray("hits").get(0).getAsJsonObject().get("id").getAsString();
    }

    private static long newest(String table) throws SQLException {
        try (var connection = TestServer.database(); var statement = connection.createStatement();
                var row = statement.executeQuery("select max(id) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Script errors and what the content policy refused both end up on the console. */
    private static void note(ConsoleMessage message, List<String> errors) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }
}
