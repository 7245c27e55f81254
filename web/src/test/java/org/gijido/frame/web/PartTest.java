package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest
    @CsvSource({"/index.xhtml, HOME", "/front/sent.xhtml, SENT", "/front/done.xhtml, DONE", "/questions/board.xhtml, QUESTIONS",
            "/questions/question.xhtml, QUESTIONS",
            "/answers/draft.xhtml, QUESTIONS", "/answers/review.xhtml, REVIEW", "/book/book.xhtml, BOOK",
            "/archive/answer.xhtml, ARCHIVE", "/agenda/agenda.xhtml, AGENDA", "/attendance/attendance.xhtml, AGENDA",
            "/rules/rules.xhtml, ASSEMBLY",
            "/sentences/templates.xhtml, ASSEMBLY",
            "/access/account.xhtml, ACCOUNTS", "/jobs/jobs.xhtml, JOBS",
            "/approvals/approvals.xhtml, APPROVALS", "/approvals/document.xhtml, APPROVALS",
            "/approvals/deciding.xhtml, DECIDING", "/approvals/way.xhtml, APPROVALS",
            "/approvals/standstill.xhtml, STANDSTILL",
            "/ballots/tablet.xhtml, VOTING", "/ballots/console.xhtml, VOTING_DESK", "/ballots/board.xhtml, VOTING_DESK"})
    void aPageLiesInOnePart(String view, Part part) {
        assertEquals(Stream.of(part).toList(), Stream.of(Part.values()).filter(each -> each.holds(view)).toList());
    }
}
