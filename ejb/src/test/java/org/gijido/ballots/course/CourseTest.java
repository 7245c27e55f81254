package org.gijido.ballots.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put next (V7, V8, V28, V29). */
class CourseTest {

    /** Columns: what the clerk puts, committee's report, results so far, whether an amendment was carried, what is put next. */
    @ParameterizedTest
    @CsvSource({
            "ORIGINAL, NONE, '', false, ORIGINAL",
            "ORIGINAL, NONE, ORIGINAL+, false, -",
            "ORIGINAL, NONE, ORIGINAL-, false, -",
            // after an amendment was carried, 賛成 no longer means 原案のとおり
            "ORIGINAL, NONE, '', true, REMAINDER",
            "COMMITTEE_REPORT, PASS, '', true, REMAINDER",
            "ORIGINAL, NONE, REMAINDER-, true, -",
            // the committee's change falls alone
            "COMMITTEE_REPORT, AMEND, '', false, COMMITTEE_REPORT",
            "COMMITTEE_REPORT, AMEND, COMMITTEE_REPORT+, false, -",
            "COMMITTEE_REPORT, AMEND, COMMITTEE_REPORT-, false, ORIGINAL",
            "COMMITTEE_REPORT, AMEND, COMMITTEE_REPORT- ORIGINAL+, false, -",
            // a report that agrees with the original is the original
            "COMMITTEE_REPORT, PASS, COMMITTEE_REPORT-, false, -",
            "COMMITTEE_AMENDMENT, AMEND, '', false, COMMITTEE_AMENDMENT",
            "COMMITTEE_AMENDMENT, AMEND, COMMITTEE_AMENDMENT+, false, REMAINDER",
            "COMMITTEE_AMENDMENT, AMEND, COMMITTEE_AMENDMENT-, false, ORIGINAL",
            "COMMITTEE_AMENDMENT, AMEND, COMMITTEE_AMENDMENT-, true, REMAINDER",
            "AMENDMENT, NONE, AMENDMENT-, false, -",
            "CONTINUATION, NONE, CONTINUATION+, false, -",
            "CONTINUATION, NONE, CONTINUATION-, false, ORIGINAL",
            "CONTINUATION, AMEND, CONTINUATION-, false, COMMITTEE_REPORT",
            "CONTINUATION, AMEND, CONTINUATION- COMMITTEE_REPORT-, false, ORIGINAL",
            "CONTINUATION, NONE, CONTINUATION-, true, REMAINDER",
            "WITHDRAWAL, NONE, WITHDRAWAL-, false, ORIGINAL",
            "WITHDRAWAL, NONE, WITHDRAWAL+, false, -"})
    void whatIsPutNextFollows(PutToVote put, CommitteeReport report, String results, boolean amended, String next) {
        Matter item = new Matter("議案第10号", ItemKind.BILL, report, put, "", "", 0, "");
        assertEquals(next, Course.next(item, results(results), amended).map(PutToVote::name).orElse("-"));
    }

    private static List<Course.Result> results(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).map(word -> new Course.Result(
                PutToVote.valueOf(word.substring(0, word.length() - 1)), word.endsWith("+") ? Outcome.PASSED : Outcome.REJECTED))
                .toList();
    }
}
