package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that names nothing, or nothing that exists, leads to the page that says so; never to an error of ours. */
class UnknownAddressIT {

    @ParameterizedTest
    @CsvSource({
            "general-affairs, /book/book.xhtml?session=999999999", "general-affairs, /book/book.xhtml?session=abc",
            "general-affairs, /book/book.xhtml?councillor=abc",
            "general-affairs, /questions/board.xhtml?session=999999999", "general-affairs, /questions/board.xhtml?question=999999999",
            "general-affairs, /questions/panel.xhtml?question=999999999",
            "general-affairs, /questions/question.xhtml", "general-affairs, /questions/question.xhtml?id=999999999",
            "general-affairs, /questions/question.xhtml?id=abc",
            "general-affairs, /questions/entry.xhtml?session=999999999", "general-affairs, /questions/entry.xhtml?turn=999999999",
            "general-affairs, /questions/entry.xhtml?turn=abc",
            "general-affairs, /questions/import.xhtml?session=999999999", "general-affairs, /questions/import.xhtml?session=abc",
            "drafter, /answers/draft.xhtml", "drafter, /answers/draft.xhtml?question=999999999", "drafter, /answers/draft.xhtml?question=abc",
            "drafter, /answers/review.xhtml?session=999999999",
            "drafter, /archive/answer.xhtml", "drafter, /archive/answer.xhtml?id=nothing",
            "secretariat, /assembly/sessions.xhtml?session=999999999", "secretariat, /assembly/sessions.xhtml?session=abc",
            "viewer, /results/results.xhtml?session=999999999", "viewer, /results/results.xhtml?session=abc",
            "viewer, /results/table.xhtml?session=999999999", "viewer, /results/statistics.xhtml?session=999999999",
            "councillor, /results/mine.xhtml?session=999999999",
            "drafter, /directory/organisation.xhtml?unit=abc",
            "admin, /access/account.xhtml?id=999999999", "admin, /access/account.xhtml?id=abc",
            "drafter, /there/is/no/such.xhtml"})
    void theMissingPageIsShown(String role, String path) {
        Api.Answer answer = TestServer.api(role).get(path);
        assertEquals(404, answer.status(), answer.text());
        assertTrue(answer.text().contains("見つかりません"), answer.text());
    }

    /** What only narrows a list finds nothing, and says so. */
    @ParameterizedTest
    @CsvSource({"/questions/board.xhtml?turn=999999999", "/questions/board.xhtml?division=999999999",
            "/book/book.xhtml?councillor=999999999", "/answers/review.xhtml?turn=999999999", "/directory/organisation.xhtml?unit=999999999"})
    void anUnknownFilterFindsNothing(String path) {
        assertEquals(200, TestServer.api("general-affairs").get(path).status());
    }
}
