package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.Together;
import org.gijido.approvals.boxes.Box;
import org.gijido.approvals.boxes.BoxRow;
import org.gijido.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits is named by what is asked for. */
class ApprovalsWaitingTest {

    private static BoxRow row(StepKind kind, boolean stead, State state) {
        return new BoxRow(3, "", state, "辻 太一", "係長", false, false, 1_500_000L, kind, "部長", Views.NOW, Views.NOW.minusMinutes(1),
                stead, false, 7L, 1, Together.YES, List.of());
    }

    private static BoxLine line(int version, Together together, List<String> changed) {
        BoxRow row = row(StepKind.DECISION, false, State.CIRCULATING);
        return BoxLine
                .of(new BoxRow(row.id(), "予算の件", row.state(), row.drafter(), row.drafterPost(), false, false, null, row.kind(),
                        row.post(), row.since(), row.due(), false, false, 7L, version, together, changed), Views.NOW,
                        Locale.JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"YES, true, ''", "UNREAD, false, 未読", "WITH_PAPER, false, ''", "SECRET, false, ''", "HELD, false, ''"})
    void onlyWhatWasReadIsStampedTogether(Together together, boolean tickable, String alone) {
        BoxLine line = line(1, together, List.of());
        assertEquals(tickable, line.tickable());
        assertEquals(alone, line.alone());
        assertEquals("決裁：予算の件", line.said());
    }

    @Test
    void aLineSaysWhatHasChanged() {
        assertEquals("", line(1, Together.YES, List.of()).changed());
        assertEquals("版2", line(2, Together.UNREAD, List.of()).changed());
        assertEquals("前に見たときから変更：件名・金額", line(2, Together.UNREAD, List.of("subject", "amount")).changed());
    }

    @ParameterizedTest
    @CsvSource({"MINE, LINE, false, 承認", "MINE, CONCURRENCE, false, 合議", "MINE, EXAMINATION, false, 審査",
            "MINE, DECISION, false, 決裁", "MINE, DECISION, true, 代決", "MINE, , false, 差戻し", "REVIEW, LINE, false, 後閲"})
    void aLineSaysWhatIsAskedFor(Box box, StepKind kind, boolean stead, String word) {
        assertEquals(word, Texts.of(Locale.JAPANESE, ApprovalsWaiting.word(box, row(kind, stead, State.CIRCULATING))));
    }

    @Test
    void aLineOfAListSaysAmountAndThatItIsLate() {
        BoxLine line = BoxLine.of(row(StepKind.LINE, false, State.CIRCULATING), Views.NOW, Locale.JAPANESE);
        assertEquals("1,500,000円", line.amount());
        assertEquals("（件名なし）", line.subject());
        assertTrue(line.late());
        assertEquals("/approvals/document.xhtml?id=3", line.path());
        assertFalse(BoxLine.of(row(StepKind.LINE, false, State.CIRCULATING), Views.NOW.minusHours(1), Locale.JAPANESE).late());
    }

    @Test
    void aDraftIsOpenedWhereItIsWritten() {
        assertEquals("/approvals/draft.xhtml?id=3", BoxLine.of(row(null, false, State.DRAFT), Views.NOW, Locale.JAPANESE).path());
    }
}
