package org.gijido.front.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F5, F7, F18: the front page begins with the work of the role, and the bell, the list and the interface count the same. */
class FrontPageIT {

    private static String page(String role) {
        return TestServer.api(role).get("/").accepted().text();
    }

    @Test
    void memberSeesTheNextSittingWithOneButtonAndNothingThatWaits() {
        String page = page("councillor");
        assertTrue(page.contains("次の会議"), page);
        assertTrue(
                page.matches(
                        "(?s).*class=\"button button-primary\" href=\"/ballots/tablet.xhtml\\?sitting=\\d+\">採決の画面を開く</a>.*"),
                page);
        assertEquals(1, page.substring(page.indexOf("<main"), page.indexOf("</main>")).split("button-primary", -1).length - 1,
                "one button");
        assertFalse(page.contains("対応が必要なもの　"), "nothing can wait for a member");
    }

    @Test
    void secretariatSeesTheSittingAsSteps() {
        String page = page("secretariat");
        assertTrue(page.matches("(?s).*<dt>議事日程</dt>.*?/agenda/agenda.xhtml\\?sitting=\\d+\">\\d+件</a>.*"), page);
        assertTrue(
                page.matches("(?s).*<dt>出席</dt>.*?/attendance/attendance.xhtml\\?sitting=\\d+\">(?:未確認|[1-9]\\d* / \\d+名)</a>.*"),
                page);
        assertFalse(page.contains("対応が必要なもの　"), "nothing can wait for the secretariat");
        assertFalse(page.contains(">0 / "), "who was not asked yet is not absent");
        assertTrue(page.contains("<dt>訓練</dt>"), page);
    }

    /** What the card counts is what the board behind its link shows. */
    @ParameterizedTest
    @ValueSource(strings = {"due=OVERDUE", "state=UNASSIGNED", "state=DECLINED"})
    void generalAffairsSeesWhatNeedsAHandAndTheBoardAgrees(String filter) {
        Matcher line = Pattern.compile("/questions/board.xhtml\\?session=(\\d+)&amp;" + filter + "\">(\\d+)件</a>")
                .matcher(page("general-affairs"));
        assertTrue(line.find(), filter);
        long board = TestServer.api("general-affairs").get("/api/sessions/" + line.group(1) + "/questions?size=1&" + filter)
                .accepted().json().getAsJsonObject().get("total").getAsLong();
        assertEquals(board, Long.parseLong(line.group(2)));
    }

    @Test
    void informationDivisionSeesHowTheMachineIs() {
        String page = page("admin");
        assertTrue(page.contains("稼働状況") && page.contains("<dt>操作の記録</dt>") && page.contains("<dt>空き容量</dt>"), page);
        assertTrue(page.matches("(?s).*<dt>ログイン失敗（昨日から）</dt>\\s*<dd>\\d+件.*") && page.contains("記録がありません"), page);
        assertFalse(page("drafter").contains("稼働状況"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "division-head", "department-head", "mayor"})
    void bellListAndInterfaceCountTheSame(String role) {
        String page = page(role);
        Matcher heading = Pattern.compile("対応が必要なもの　(\\d+)件").matcher(page);
        assertTrue(heading.find(), page);
        int said = Integer.parseInt(heading.group(1));
        JsonArray listed = TestServer.api(role).get("/api/waiting").accepted().json().getAsJsonArray();
        assertEquals(Math.min(100, said), listed.size());
        assertEquals(Math.min(30, said), page.split("class=\"entry\"", -1).length - 1);
        assertEquals(said > 0, page.contains("<span class=\"count\">" + said + "</span>"));
    }
}
