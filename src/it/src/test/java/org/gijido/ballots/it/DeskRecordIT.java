package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Votes that no tablet counts, at the desk: what is said before them, and what is recorded. */
class DeskRecordIT {

    private static Browser browser;
    private Chamber chamber;
    private Desk desk;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        chamber = Chamber.of(6).begin();
        desk = null;
    }

    @AfterEach
    void end() {
        if (desk != null) {
            desk.close();
        }
        chamber.close();
    }

    /** V10, F4: the server's question, by kind; and the surer way at once when somebody objects. */
    @Test
    void anObjectionToTheQuestionLeadsToAnotherWayAtOnce() {
        item(Map.of("kind", "CONSULTATION", "number", "第2号", "title", "人権擁護委員の推薦", "method", "NO_OBJECTION"));
        desk.shows("#sentence", "適任と認める").shows("#sentence", "御異議ありませんか").showsNot("#sentence", "原案のとおり");
        try (Desk chair = Desk.chair(browser, chamber, 1)) {
            chair.shows("#sentence", "適任と認める").shows("#chair-else", "御異議がありますので");
        }
        desk.press("#objected-open").shows("#objected-words", "御異議がありますので、起立により採決いたします");
        desk.at("#objected input[value=HANDS]").check();
        desk.shows("#objected-words", "挙手").accessible().press("#objected button[type=submit]");
        desk.shows("#sentence", "賛成の諸君の挙手を求めます").shows("#next-note", "挙手で採決します").key("Space").shows("#record-heading", "挙手");
        desk.shows("#record-for-label", "挙手した人数").shows("#record-outcome", "適任").shows("#record-note", "0名にはなりません").accessible();
        desk.at("#record input[name=outcome][value=true]").check();
        desk.press("#record-send").seesNot("#record").shows("#sentence", "挙手多数").shows("#sentence", "適任と認める");
        assertEquals("HANDS", chamber.state().getAsJsonObject("vote").get("method").getAsString());
    }

    @Test
    void noObjectionIsRecordedWithoutANumber() {
        item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "NO_OBJECTION"));
        desk.shows("#record-word", "異議なしと記録する").key("Space").seesNot("#record-figures").seesNot("#record-outcome")
                .press("#record-send");
        desk.shows("#sentence", "御異議なしと認めます").key("d").shows("#agenda", "完了");
    }

    /** V40, V9: an empty field was not counted, and is no 0; the refusal stands in the dialog, what was typed stays. */
    @Test
    void whoStoodUpIsRecordedAndTheOthersStayUncounted() {
        item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "STANDING"));
        desk.shows("#sentence", "賛成の諸君の起立を求めます").key("Space").shows("#record-for-label", "起立した人数").fill("#record input[name=for]",
                "1");
        desk.at("#record input[name=outcome][value=true]").check();
        desk.press("#record-send").shows("#record .refusal", "入力した数と結果が合いません").sees("#record");
        assertEquals("1", desk.at("#record input[name=for]").inputValue());
        desk.fill("#record input[name=for]", "").fill("#record input[name=against]", "2").press("#record-send")
                .shows("#record .refusal", "反対だけは");
        desk.fill("#record input[name=for]", "4").fill("#record input[name=against]", "").press("#record-send").shows("#sentence",
                "起立多数");
        JsonObject counts = chamber.result().getAsJsonObject("counts");
        assertEquals(4, counts.get("for").getAsInt());
        assertFalse(counts.has("against"), "nobody counted them");
    }

    /** Half stood up: the others have to be counted. */
    @Test
    void exactlyHalfAsksForTheOthers() {
        chamber.mark(6, "ABSENT");
        item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "STANDING"));
        desk.key("Space").fill("#record input[name=for]", "2");
        desk.at("#record input[name=outcome][value=false]").check();
        desk.press("#record-send").shows("#record .refusal", "ちょうど半数です").fill("#record input[name=against]", "1")
                .press("#record-send");
        desk.shows("#sentence", "起立少数");
    }

    /** V24: people who are no members, designated by the chair; an objection leads to ballots. */
    @Test
    void peopleWhoAreNoMembersAreDesignated() {
        item(Map.of("kind", "ELECTION", "number", "", "title", "選挙管理委員の選挙", "method", "DESIGNATION", "majority", "ELECTION",
                "electedSeats", 2,
                "candidates", List.of("青木 一郎", "井上 二郎", "上野 三郎")));
        desk.shows("#sentence", "指名推選").key("Space").shows("#designation-among", "井上 二郎").shows("#designation-note", "ちょうど2人");
        desk.at("#designation-among input").first().check();
        desk.accessible().press("#designation button[type=submit]").shows("#designation .refusal", "ちょうど2人");
        desk.at("#designation-among input").nth(2).check();
        desk.shows("#designation-words", "上野 三郎").shows("#designation-words", "当選人と定めることに");
        desk.press("#designation button[type=submit]").seesNot("#designation").shows("#sentence", "上野 三郎");
    }

    @Test
    void anObjectionToTheDesignationLeadsToBallots() {
        item(Map.of("kind", "ELECTION", "number", "", "title", "副議長の選挙", "method", "DESIGNATION", "majority", "ELECTION",
                "electedSeats", 1));
        desk.press("#objected-open").shows("#objected-words", "御異議がありますので").press("#objected button[type=submit]");
        desk.shows("#next-note", "無記名投票").key("Space").shows("#vote-label", "採決中");
        assertEquals("SECRET", chamber.state().getAsJsonObject("vote").get("method").getAsString());
    }

    /** V24: the tellers' count, by candidate. */
    @Test
    void anElectionOnPaperIsRecordedByCandidate() {
        item(Map.of("kind", "ELECTION", "number", "", "title", "副議長の選挙", "method", "PAPER", "majority", "ELECTION",
                "electedSeats", 1));
        desk.key("Space").fill("[name='votes." + chamber.member(3).councillor() + "']", "4").fill("#papers [name=blank]", "9")
                .shows("#papers-sum", "合計 13票");
        desk.press("#papers button[type=submit]").shows("#papers .refusal", "人数が合いません").fill("#papers [name=blank]", "1")
                .accessible();
        desk.press("#papers button[type=submit]").seesNot("#papers").shows("#sentence", "議員 3");
    }

    private void item(Map<String, ?> item) {
        chamber.item(item);
        desk = Desk.of(browser, chamber);
    }
}
