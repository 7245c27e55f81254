package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person asks for and another confirms: at the desk, at a second desk, and on the chair's tablet. */
class TwoPersonPageIT {

    private static Browser browser;
    private Chamber chamber;
    private long bill;
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
        chamber = Chamber.of(5);
        chamber.rules(new Chamber.Rules().with("abstain_button", false)).begin();
        bill = chamber.bill("第68号");
        desk = Desk.of(browser, chamber);
    }

    @AfterEach
    void end() {
        desk.close();
        chamber.close();
    }

    /** V25: with how many and why, by two persons; then the item is next again. */
    @Test
    void anObjectionPutsTheItemAgainOnceAnotherConfirms() {
        chamber.bill("第69号");
        declared("FOR", "FOR", "FOR", "AGAINST");
        desk.press("#objection-open").fill("#objectors", "9").fill("#objection-reason", "数え方に異議")
                .press("#objection button[type=submit]");
        desk.shows("#objection .refusal", "出席議員").accessible().fill("#objectors", "2").press("#objection button[type=submit]");
        desk.shows("#asked-acts", "議案第68号の結果に、2名から異議").shows("#asked-acts", "数え方に異議").shows("#asked-acts", "あなたの申出です")
                .seesNot("#objection-open");
        try (Desk chair = Desk.chair(browser, chamber, 1)) {
            chair.shows("#asked-acts", "2名から異議").accessible().press("#asked-acts [data-confirms]").shows("#sentence", "議案第68号");
        }
        desk.shows("#agenda", "やり直し").shows("#sentence", "議案第68号").seesNot("#objection-open");
        desk.key("Space").shows("#vote-label", "2回目");
    }

    /** V25: once the next item was put there is nothing to object to any more. */
    @Test
    void thereIsNoObjectionAfterTheNextItemWasPut() {
        long next = chamber.bill("第69号");
        declared("FOR", "FOR", "FOR", "AGAINST");
        desk.sees("#objection-open");
        Opened second = chamber.open(next);
        chamber.reset(second);
        desk.shows("#agenda", "やり直し").seesNot("#objection-open");
    }

    /** V27: the failed round stays; two persons settle another way, with a reason. */
    @Test
    void anotherWayOfVotingIsSettledByTwo() {
        Opened vote = chamber.open(bill);
        chamber.reset(vote);
        desk.press("#method-open").shows("#method-what", "今の方法：電子採決");
        desk.at("#method input[value=STANDING]").check();
        desk.fill("#method-reason", "端末の通信が切れた").accessible().press("#method button[type=submit]");
        desk.shows("#asked-acts", "議案第68号の採決の方法を「起立」に変える申出").shows("#asked-acts", "端末の通信が切れた");
        try (Desk second = Desk.second(browser, chamber)) {
            second.press("#asked-acts [data-confirms]").shows("#record-word", "起立の結果を記録する");
        }
        desk.shows("#sentence", "起立を求めます").shows("#record-word", "起立の結果を記録する");
    }

    /** V23: the clerk cannot decide for the chair alone. */
    @Test
    void theCastingVoteByHandTakesTwo() {
        Opened vote = chamber.open(bill);
        VoteCourseIT.press(chamber, vote, "FOR", "FOR", "AGAINST", "AGAINST");
        chamber.close(vote);
        desk.shows("#sentence", "可否同数").shows("#next-note", "議長が議長の画面で裁決します").seesNot("#cast-for").press("#casting-open");
        desk.at("#casting input[value=false]").check();
        desk.fill("#casting-reason", "議長の端末の故障").accessible().press("#casting button[type=submit]");
        desk.shows("#asked-acts", "「否決」と裁決した");
        try (Desk second = Desk.second(browser, chamber)) {
            second.shows("#asked-acts", "議長に確かめてから").press("#asked-acts [data-confirms]").shows("#sentence", "否決されました");
        }
        desk.shows("#sentence", "否決されました");
    }

    /** A slip of the tongue: the facts stay, both wordings are shown and kept. */
    @Test
    void aDeclarationIsCorrectedByTwo() {
        declared("FOR", "FOR", "FOR", "AGAINST");
        desk.press("#correction-open").fill("#correction-sentence", "賛成少数であります。よって、議案第68号は、否決されました。").fill("#correction-reason",
                "言い間違い");
        desk.press("#correction button[type=submit]").shows("#correction .refusal", "この文では宣告できません").accessible();
        desk.fill("#correction-sentence", "賛成多数でございます。よって、議案第68号は、原案のとおり可決されました。").press("#correction button[type=submit]");
        desk.shows("#asked-acts", "今の文：賛成多数であります").shows("#asked-acts", "新しい文：賛成多数でございます");
        long act = chamber.state().getAsJsonArray("asked").get(0).getAsJsonObject().get("id").getAsLong();
        chamber.secondClerk().post("/api/two-person-acts/" + act + "/confirm", Map.of()).accepted();
        desk.seesNot("#asked-acts li");
        desk.press("#correction-open").shows("#correction-now", "賛成多数でございます");
        assertEquals("可決", chamber.state().getAsJsonArray("items").get(0).getAsJsonObject().get("outcomeWord").getAsString());
    }

    private void declared(String... choices) {
        Opened vote = chamber.open(bill);
        VoteCourseIT.press(chamber, vote, choices);
        chamber.close(vote);
        chamber.declare(vote);
    }
}
