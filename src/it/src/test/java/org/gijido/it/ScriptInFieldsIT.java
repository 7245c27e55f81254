package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;

/**
 * An attack goes into every text field of every page, as the page shows them, and each form is sent. What comes back,
 * a refusal or the page with what was stored, must not have become markup.
 */
class ScriptInFieldsIT {

    /** Who opens a page, and with what in the address, where it is not general affairs with nothing. */
    private static final Map<String, String> WHO = Map.of("/access/", "admin", "/assembly/", "secretariat", "/directory/",
            "admin", "/forms/", "admin", "/password.xhtml", "viewer");
    private static final Set<String> NO_PAGES_OF_THEIR_OWN = Set.of("/questions/panel.xhtml");

    /** What distinguishes each form of a page; empty for one without a text field. */
    private static final String FORMS = """
            () => [...document.forms].map((form) => [...form.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea')]
              .map((field) => `${form.id} ${field.id || field.name}`).join())""";
    /** Fills all of a form, also in a dialog that is still closed, and says how many it filled. */
    private static final String FILL = """
            ([number, text]) => { const form = document.forms[number]; let filled = 0;
              form.closest('dialog')?.showModal();
              for (const field of form.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea')) {
                if (!field.readOnly && !field.disabled) { field.value = text; filled += 1;
                  field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true })); } }
              return filled; }""";
    private static final String SEND = """
            (number) => { const form = document.forms[number];
              const button = form.querySelector('.button-primary, button[type=submit], input[type=submit]') ?? form.querySelector('button');
              if (button) { button.click(); } else { form.requestSubmit(); } }""";

    private final Set<String> seen = new HashSet<>();
    private long question;

    @Test
    void noFieldOfAnyPageLetsMarkupIn() throws IOException {
        question = ownQuestion();
        Map<String, Integer> filled = new LinkedHashMap<>();
        try (Browser browser = Browser.open()) {
            Map<String, Person> people = new LinkedHashMap<>();
            try (Person stranger = browser.stranger()) {
                people.put("", stranger);
                for (String path : pages()) {
                    String role = path.equals("/signin.xhtml") ? ""
                            : WHO.entrySet().stream().filter(who -> path.startsWith(who.getKey()))
                                    .map(Map.Entry::getValue).findFirst().orElse("general-affairs");
                    filled.put(path, fill(people.computeIfAbsent(role, browser::person), path));
                }
                people.values().stream().skip(1).forEach(Person::close);
            }
        }
        assertTrue(filled.values().stream().mapToInt(Integer::intValue).sum() > 40, filled.toString());
        for (String path : List.of("/questions/entry.xhtml", "/questions/question.xhtml", "/answers/draft.xhtml",
                "/archive/search.xhtml")) {
            assertTrue(filled.get(path) > 0, path + " has fields: " + filled);
        }
    }

    /** @return how many fields it filled; the search in the frame of every page counts once */
    private int fill(Person person, String path) {
        Page page = person.page();
        Attack attack = Attack.watch(page);
        String address = path + parameters(path);
        List<?> forms = (List<?>) person.open(address).evaluate(FORMS);
        int filled = 0;
        boolean fresh = true;
        for (int form = 0; form < forms.size(); form++) {
            if (!forms.get(form).equals("") && seen.add((String) forms.get(form))) {
                if (!fresh) {
                    person.open(address);
                }
                fresh = false;
                filled += fillAndSend(page, form);
                page.waitForTimeout(150);
                attack.assertHarmless(page, path + " form " + form);
            }
        }
        if (filled > 0) {
            attack.assertHarmless(person.open(address), address + " afterwards");
        }
        return filled;
    }

    private static int fillAndSend(Page page, int form) {
        int fields = 0;
        try {
            fields = (int) page.evaluate(FILL, List.of(form, Attack.TEXT));
            if (fields > 0) {
                page.evaluate(SEND, form);
            }
        } catch (PlaywrightException left) {
            // A form that sends itself as soon as a field changes has taken the page away.
            page.waitForLoadState();
            fields = Math.max(fields, 1);
        }
        return fields;
    }

    private String parameters(String path) {
        return switch (path) {
            case "/questions/question.xhtml" -> "?id=" + question;
            case "/answers/draft.xhtml", "/questions/board.xhtml" -> "?question=" + question;
            case "/archive/answer.xhtml" -> "?id=" + TestServer.api("drafter").get("/api/past-answers?size=1").accepted().json()
                    .getAsJsonObject().getAsJsonArray("hits").get(0).getAsJsonObject().get("id").getAsString();
            case "/archive/search.xhtml" -> "?q=HYPERLINK";
            case "/forms/form.xhtml" -> "?code=expenditure";
            default -> "";
        };
    }

    private static long ownQuestion() {
        Api office = TestServer.api("general-affairs");
        var row = office.get("/api/questions/" + TestServer.someQuestion()).accepted().json().getAsJsonObject()
                .getAsJsonObject("row");
        return office
                .post("/api/questions",
                        Map.of("turnId", row.get("turnId").getAsLong(), "lead", row.get("leadUnitId").getAsLong(), "subject",
                                "欄の検証"))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    /** All that the product has, so that a new page is tried by itself. */
    private static Set<String> pages() throws IOException {
        Path root = TestServer.sources().resolve("web/src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> pages = new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + root.relativize(file))
                            .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/error/")
                                    && !NO_PAGES_OF_THEIR_OWN.contains(path))
                            .toList());
            assertEquals(Set.of(), NO_PAGES_OF_THEIR_OWN.stream().filter(path -> !Files.exists(root.resolve(path.substring(1))))
                    .collect(java.util.stream.Collectors.toSet()));
            return pages;
        }
    }
}
