package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chair's tablet: voting where the chair votes, a quorum that is lost, and everybody pressing at once. */
class ChairPageIT {

    private static final int LEAST_BUTTON = 88;
    private static Browser browser;
    private Chamber chamber;

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
        chamber = Chamber.of(5);
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    /** V36: the buttons stand on the chair's own screen, the chair is among those not yet voted, and a hint says why. */
    @Test
    void theChairVotesOnTheChairsOwnScreen() {
        long item = chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", "庁舎の位置を定める条例", "majority", "TWO_THIRDS"));
        try (Desk chair = Desk.chair(browser, chamber, 1); Desk desk = Desk.of(browser, chamber)) {
            chair.press("#step-open").shows("#chair-votes", "議長も投票します").shows("#chair-votes", "3分の2以上").sees("#card-buttons");
            desk.shows("#not-voted", "1");
            VoteCourseIT.press(chamber, running(), "FOR", "FOR", "AGAINST", "AGAINST");
            chair.shows("#chair-note", "まだ：議長（あなた）").shows("#sentence", "投票漏れはありませんか").showsNot("#sentence", "投票漏れなし");
            for (String choice : List.of("FOR", "AGAINST")) {
                Locator button = chair.at("#card-buttons [data-choice=" + choice + "]");
                assertTrue(button.boundingBox().height >= LEAST_BUTTON, choice + " is too low to be hit");
            }
            chair.accessible();
            Screenshots.take(chair.page(), "voting-chair-ballot");
            chair.press("#card-buttons [data-choice=FOR]").shows("#card-status", "「賛成」で受け付けました").shows("#sentence",
                    "投票漏れなしと認めます");
            desk.shows("#not-voted-count", "0").shows("#sentence", "投票漏れなしと認めます");
            chair.press("#step-close").seesNot("#card").shows("#sentence", "3分の2");
        }
    }

    @Test
    void theChairVotesInASecretElectionOnTheSameScreen() {
        long item = chamber.item(Map.of("kind", "ELECTION", "number", "", "title", "副議長の選挙", "method", "SECRET", "majority",
                "ELECTION", "electedSeats", 1));
        try (Desk chair = Desk.chair(browser, chamber, 1)) {
            chair.press("#step-open").shows("#chair-votes", "選挙では、議長も投票します").press(".candidate[data-seat='3']")
                    .shows("#confirm-what", "議員 3");
            chair.accessible().press("#confirm-yes").shows("#card-status", "受け付けました").press("#code-done");
            assertEquals(1, chamber.state().getAsJsonObject("vote").get("turnout").getAsInt());
        }
    }

    /** The quorum went while the vote was open: both screens say so, and the closing is refused. */
    @Test
    void aLostQuorumIsSeenOnDeskAndChair() {
        chamber.open(chamber.bill("第1号"));
        try (Desk chair = Desk.chair(browser, chamber, 1); Desk desk = Desk.of(browser, chamber)) {
            desk.seesNot("#quorum-lost");
            for (int seat : new int[] {3, 4, 5}) {
                chamber.mark(seat, "LEFT_ROOM");
            }
            chair.shows("#quorum-lost", "定足数に足りません").accessible();
            desk.shows("#quorum-lost", "締め切れません").accessible().key("Enter");
            desk.press("#sure-yes").shows("#refusal", "定足数を欠いたため");
            chamber.mark(3, "RETURNED");
            desk.seesNot("#quorum-lost");
        }
    }

    /** Two clerks and the chair press at the same moment: one act, and whoever was slower is told so. */
    @Test
    void everybodyPressingAtOnceIsOneAct() {
        chamber.bill("第1号");
        chamber.bill("第2号");
        try (Desk chair = Desk.chair(browser, chamber, 1); Desk desk = Desk.of(browser, chamber);
                Desk second = Desk.second(browser, chamber)) {
            together("step-open", chair, "open-vote", desk, second);
            for (Desk each : List.of(desk, second)) {
                each.shows("#vote-label", "採決中");
            }
            Opened vote = running();
            assertEquals(1, vote.round());
            assertEquals(1, Chamber.count("select count(*) from votes where sitting_id = " + chamber.sitting()),
                    "one vote was opened");
            VoteCourseIT.press(chamber, vote, "FOR", "FOR", "FOR", "AGAINST");
            chair.shows("#sentence", "投票漏れなし");
            desk.shows("#sentence", "投票漏れなし");
            second.shows("#sentence", "投票漏れなし");
            together("step-close", chair, "close-vote", desk, second);
            chair.shows("#sentence", "可決されました");
            desk.shows("#sentence", "可決されました");
            second.shows("#sentence", "可決されました");
            together("step-declare", chair, "declare", desk, second);
            for (Desk each : List.of(desk, second)) {
                each.shows("#agenda", "完了").shows("#sentence", "議案第2号");
            }
            assertEquals(1, Chamber.count("select count(*) from vote_rounds where sitting_id = " + chamber.sitting()));
        }
    }

    /** Whoever was slower reads that somebody else was quicker; nothing is recorded twice. */
    @Test
    void whoWasSlowerIsTold() {
        long bill = chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", "条例", "method", "STANDING"));
        Map<String, ?> seen = Map.of("outcomeInFavour", true);
        try (Desk desk = Desk.of(browser, chamber)) {
            desk.page().route("**/vote/record", route -> {
                chamber.secondClerk().post("/api/agenda-items/" + bill + "/vote/record", seen).accepted();
                route.resume();
            });
            desk.key("Space");
            desk.at("#record input[name=outcome][value=false]").check();
            desk.press("#record-send").shows("#record .refusal", "ほかの画面で先に操作されました").shows("#sentence", "可決されました");
            assertEquals(1, Chamber.count("select count(*) from vote_rounds where sitting_id = " + chamber.sitting()));
        }
    }

    private Opened running() {
        var vote = chamber.state().getAsJsonObject("vote");
        return new Opened(vote.get("id").getAsLong(), vote.get("round").getAsInt());
    }

    /** Each page presses by itself in the same moment. */
    private static void together(String chairs, Desk chair, String clerks, Desk... desks) {
        String press = "id => setTimeout(() => document.getElementById(id).click(), 400 - Date.now() % 400)";
        chair.page().evaluate(press, chairs);
        for (Desk desk : desks) {
            desk.page().evaluate(press, clerks);
        }
    }
}
