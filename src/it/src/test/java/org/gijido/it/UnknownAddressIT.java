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
            "general-affairs, /questions/board.xhtml?session=999999999",
            "general-affairs, /questions/board.xhtml?question=999999999",
            "general-affairs, /questions/panel.xhtml?question=999999999",
            "general-affairs, /questions/question.xhtml", "general-affairs, /questions/question.xhtml?id=999999999",
            "general-affairs, /questions/question.xhtml?id=abc",
            "general-affairs, /questions/entry.xhtml?session=999999999", "general-affairs, /questions/entry.xhtml?turn=999999999",
            "general-affairs, /questions/entry.xhtml?turn=abc",
            "general-affairs, /questions/import.xhtml?session=999999999", "general-affairs, /questions/import.xhtml?session=abc",
            "drafter, /answers/draft.xhtml", "drafter, /answers/draft.xhtml?question=999999999",
            "drafter, /answers/draft.xhtml?question=abc",
            "drafter, /answers/review.xhtml?session=999999999",
            "drafter, /archive/answer.xhtml", "drafter, /archive/answer.xhtml?id=nothing",
            "secretariat, /assembly/sessions.xhtml?session=999999999", "secretariat, /assembly/sessions.xhtml?session=abc",
            "viewer, /results/results.xhtml?session=999999999",
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

    /** S17: parts of pages are no pages, and a page that is asked for in a way of its own is refused by a page of ours. */
    @ParameterizedTest
    @CsvSource({"GET, /archive/hits.xhtml, 404", "GET, /archive/facets.xhtml, 404", "GET, /book/choice.xhtml, 404",
            "GET, /book/counts.xhtml, 404",
            "GET, /book/open.xhtml, 404", "GET, /WEB-INF/web.xml, 404", "PATCH, /, 405", "PATCH, /questions/board.xhtml, 405",
            "DELETE, /questions/board.xhtml, 405", "PUT, /archive/search.xhtml, 405", "PROPFIND, /book/book.xhtml, 405",
            "PATCH, /no/such.xhtml, 405", "PATCH, /api/questions, 405", "PATCH, /resources/css/frame/tokens.css, 405"})
    void oddRequestsAreRefusedByUs(String method, String path, int status) {
        Api.Answer answer = TestServer.api("general-affairs").send(method, path, null, new byte[0]);
        assertEquals(status, answer.status(), answer.text());
        boolean ours = answer.text().contains("href=\"/\"")
                || answer.header("Content-Type").startsWith("application/problem+json");
        assertTrue(ours, answer.text());
    }

    /** S8, S17: a page so far off that no list reaches it, and a number that is none. A page of ours may say it in its place. */
    @ParameterizedTest
    @CsvSource({"/api/sessions/{session}/questions?page=2147483647, 400",
            "/api/sessions/{session}/questions?page=99999999999, 400", "/api/sessions/{session}/questions?page=x, 400",
            "/api/past-answers?page=2147483647, 400", "/api/past-answers?page=99999999999, 400",
            "/api/answers/{question}/revisions?page=2147483647, 400", "/api/answers/{question}/revisions?page=-5, 200",
            "/archive/search.xhtml?page=2147483647, 200", "/archive/search.xhtml?page=99999999999, 200"})
    void farPagesAreRefused(String path, int status) {
        String known = path.replace("{session}", Long.toString(TestServer.currentSession())).replace("{question}",
                Long.toString(TestServer.someQuestion()));
        Api.Answer answer = TestServer.api("general-affairs").get(known);
        assertEquals(status, answer.status(), answer.text());
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts?page=2147483647, 400", "/api/accounts/tokens?page=2147483647, 400", "/api/accounts?page=１, 200",
            "/access/accounts.xhtml?page=2147483647, 400", "/access/accounts.xhtml?page=99999999999, 400",
            "/access/tokens.xhtml?page=2147483647, 200"})
    void farPagesOfAccountsAreRefused(String path, int status) {
        Api.Answer answer = TestServer.api("admin").get(path.replace("１", "%EF%BC%91"));
        assertEquals(status, answer.status(), answer.text());
    }

    /** ADR 109: a list that shows more or something else than was asked for would be taken for the answer. */
    @ParameterizedTest
    @CsvSource({"/questions/board.xhtml?session=abc", "/results/results.xhtml?session=abc", "/results/table.xhtml?order=abc",
            "/api/sessions/{session}/results/table.csv?order=abc", "/agenda/agenda.xhtml?sitting=abc"})
    void aFilterThatCannotBeUnderstoodIsRefused(String path) {
        Api.Answer answer = TestServer.api("general-affairs")
                .get(path.replace("{session}", Long.toString(TestServer.currentSession())));
        assertEquals(400, answer.status(), answer.text());
        assertTrue(answer.text().contains("「abc」") || answer.text().contains("アドレスか、送られた内容に誤りがあります"), answer.text());
    }

    /** What only narrows a list finds nothing, and says so. */
    @ParameterizedTest
    @CsvSource({"/questions/board.xhtml?turn=999999999", "/questions/board.xhtml?division=999999999",
            "/book/book.xhtml?councillor=999999999", "/answers/review.xhtml?turn=999999999",
            "/directory/organisation.xhtml?unit=999999999"})
    void anUnknownFilterFindsNothing(String path) {
        assertEquals(200, TestServer.api("general-affairs").get(path).status());
    }
}
