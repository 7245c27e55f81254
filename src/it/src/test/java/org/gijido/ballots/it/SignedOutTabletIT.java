package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** V42: a tablet whose sign-in has ended does not ask for a press that nobody would count. */
class SignedOutTabletIT {

    @Test
    void saysSoUnderTheButtonsAndTakesNoPress() {
        try (Chamber chamber = Chamber.of(4).begin(); Browser browser = Browser.open()) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            try (Tablet tablet = Tablet.of(browser, chamber, 2).waitForCard()) {
                tablet.says("まだ投票していません");
                TestServer.api("admin").post("/api/accounts/" + chamber.member(2).account() + "/password", Map.of()).accepted();
                tablet.warns("ログインが切れました").says("このままでは投票できません");
                assertTrue(tablet.button("FOR").isDisabled());
                assertTrue(tablet.page().locator("#sign-in-again").isVisible());
            }
            assertEquals(0, Chamber.count("select count(*) from ballots where vote_id = " + vote.vote()));
        }
    }

    @Test
    void keepsSayingWhatWasCountedBefore() {
        try (Chamber chamber = Chamber.of(4).begin(); Browser browser = Browser.open()) {
            chamber.open(chamber.bill("第1号"));
            try (Tablet tablet = Tablet.of(browser, chamber, 2).waitForCard()) {
                tablet.press("FOR").says("受け付けました");
                TestServer.api("admin").post("/api/accounts/" + chamber.member(2).account() + "/password", Map.of()).accepted();
                tablet.warns("ログインが切れました").says("「賛成」で受け付けました");
                assertTrue(tablet.button("AGAINST").isDisabled());
            }
        }
    }
}
