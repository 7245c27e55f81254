package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F20: A page that was seen before asks the server for what is new only, and the first view does not fill a slow line. */
class WeightIT {

    private static final int MOST_REQUESTS = 25;
    /** Pieces with rare letters come once, and as many as the text that others wrote asks for. */
    private static final String LETTERS = "/fonts/piece-";
    private static final int KB = 1000;

    private static Browser browser;

    /** Name, who looks, where, and the most that the first view may bring, in KB. */
    static Stream<Arguments> pages() throws SQLException {
        long question = TestServer.someQuestion();
        return Stream.of(
                Arguments.of("front", "department-head", "/", 500),
                Arguments.of("board", "general-affairs", "/questions/board.xhtml", 1000),
                Arguments.of("drafting", "drafter", "/answers/draft.xhtml?question=" + question, 1000),
                Arguments.of("tablet", "councillor", "/ballots/tablet.xhtml?sitting=" + TestServer.someDecidingSitting(), 700),
                Arguments.of("past answers", "division-head", "/archive/search.xhtml?q=%E5%AD%90%E8%82%B2%E3%81%A6", 1000));
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLight(String name, String role, String path, int most) {
        try (Person person = browser.person(role)) {
            Wireload first = Wireload.of(person, path);
            Wireload again = Wireload.of(person, path);
            System.out.printf("%-13s first %3d requests %,5d KB; again %3d requests, %d conditional, %,4d KB%n", name,
                    first.requests().size(), first.bytes() / KB, again.requests().size(), again.conditional().size(),
                    again.bytes() / KB);
            assertAll(() -> assertTrue(first.bytes() <= most * (long) KB, () -> first.bytes() + " bytes: " + first.requests()),
                    () -> assertTrue(
                            again.requests().stream().filter(request -> !request.contains(LETTERS)).count() <= MOST_REQUESTS,
                            () -> again.requests().toString()),
                    () -> assertEquals(List.of(), again.conditional()));
        }
    }
}
