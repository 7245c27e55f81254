package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, as the person who uses it most sees it: accessible, without a script error, and in pictures. */
class PagesIT {

    static Stream<Arguments> pages() {
        long question = TestServer.someQuestion();
        return Stream.of(
                Arguments.of("front", "department-head", "/"),
                Arguments.of("board", "general-affairs", "/questions/board.xhtml"),
                Arguments.of("question", "general-affairs", "/questions/question.xhtml?id=" + question),
                Arguments.of("entry", "general-affairs", "/questions/entry.xhtml"),
                Arguments.of("questions-import", "general-affairs", "/questions/import.xhtml"),
                Arguments.of("draft", "drafter", "/answers/draft.xhtml?question=" + question),
                Arguments.of("review", "mayor", "/answers/review.xhtml"),
                Arguments.of("book", "general-affairs", "/book/book.xhtml"),
                Arguments.of("search", "councillor", "/archive/search.xhtml?q=%E5%AD%90%E8%82%B2%E3%81%A6"),
                Arguments.of("settings", "councillor", "/settings.xhtml"),
                Arguments.of("accounts", "admin", "/access/accounts.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsAccessibleAndQuiet(String name, String role, String path) {
        try (Browser browser = Browser.open(); Person person = browser.person(role)) {
            List<String> errors = listen(person.page());
            Page page = person.open(path);
            page.waitForLoadState();
            Axe.check(page);
            Screenshots.take(page, name);
            assertEquals(List.of(), errors, path);
        }
    }

    @Test
    void theSignInPageIsAccessibleAndQuiet() {
        try (Browser browser = Browser.open(); Person stranger = browser.stranger()) {
            List<String> errors = listen(stranger.page());
            Page page = stranger.open("/signin.xhtml");
            Axe.check(page);
            Screenshots.take(page, "signin");
            assertEquals(List.of(), errors);
        }
    }

    /** Script errors and what the content policy refused both end up on the console. */
    private static List<String> listen(Page page) {
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return errors;
    }
}
