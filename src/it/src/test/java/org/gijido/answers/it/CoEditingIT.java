package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.gijido.it.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people in one text, in real browsers. */
class CoEditingIT {
    private static final int SEEN_WITHIN_MS = 300;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void twoWritersSeeEachOtherAtOnce() {
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter"); Person head = browser.person("division-head")) {
            Page hers = draft.open(drafter);
            Page his = draft.open(head);
            Draft.text(hers).click();
            hers.keyboard().type("次に、");
            his.waitForFunction("() => document.querySelector('.cm-content').textContent.includes('次に、')");
            List<Long> waits = new ArrayList<>();
            for (int turn = 0; turn < 15; turn++) {
                waits.add(wait(hers, his, "〔" + turn + "〕"));
            }
            Collections.sort(waits);
            assertTrue(waits.get(waits.size() / 2) <= SEEN_WITHIN_MS, "half of them took " + waits);
            Draft.text(his).click();
            his.keyboard().press("Control+Home");
            his.keyboard().type("課長です。");
            hers.locator(".caret-name").waitFor();
            assertTrue(hers.locator(".caret-name").textContent()
                    .contains(TestServer.account("division-head").name().substring(0, 1)));
            Draft.saved(his);
            Draft.saved(hers);
            assertTrue(draft.text().startsWith("課長です。次に、〔0〕〔1〕"), draft.text());
            Screenshots.take(hers, "answers-draft");
            Axe.check(hers);
        }
    }

    private static long wait(Page writer, Page reader, String words) {
        long begun = System.nanoTime();
        writer.keyboard().insertText(words);
        reader.waitForFunction("words => document.querySelector('.cm-content').textContent.includes(words)", words);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Test
    void whatBothTypeWhileTheWireIsCutIsMerged() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "初めの文。終わりの文。").accepted();
        try (Wire wire = Wire.lay(); Person drafter = browser.person(TestServer.account("drafter"), wire.url());
                Person head = browser.person("division-head")) {
            Page cut = draft.open(drafter);
            Page online = draft.open(head);
            wire.cut();
            cut.locator("#text-state[data-state=offline]").waitFor();
            Draft.text(cut).click();
            cut.keyboard().press("Control+End");
            cut.keyboard().type("切れている間の入力。");
            Draft.text(online).click();
            online.keyboard().press("Control+Home");
            online.keyboard().type("つながっている人の入力。");
            Draft.saved(online);
            assertEquals("つながっている人の入力。初めの文。終わりの文。", draft.text());
            wire.mend();
            Draft.saved(cut);
            String merged = "つながっている人の入力。初めの文。終わりの文。切れている間の入力。";
            assertEquals(merged, draft.text());
            online.waitForFunction("words => document.querySelector('.cm-content').textContent.includes(words)", "切れている間の入力。");
            cut.waitForFunction("words => document.querySelector('.cm-content').textContent.includes(words)", "つながっている人の入力。");
        }
    }

    @Test
    void tabClosedWhileOfflineLosesNothing() {
        Draft draft = Draft.begin("MAYOR");
        try (Wire wire = Wire.lay(); Person drafter = browser.person(TestServer.account("drafter"), wire.url())) {
            Page first = draft.open(drafter);
            wire.cut();
            first.locator("#text-state[data-state=offline]").waitFor();
            Draft.text(first).click();
            first.keyboard().type("閉じた画面の入力。");
            Page second = drafter.newTab();
            first.close();
            wire.mend();
            second.navigate(wire.url().resolve("/answers/draft.xhtml?question=" + draft.question()).toString());
            Draft.saved(second);
            second.waitForCondition(() -> draft.text().equals("閉じた画面の入力。"));
        }
    }

    @Test
    void compositionIsUndisturbedByTheOtherWriter() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "前の行\n後の行").accepted();
        try (Person drafter = browser.person("drafter"); Person head = browser.person("division-head")) {
            Page hers = draft.open(drafter);
            draft.open(head);
            Draft.text(hers).click();
            hers.keyboard().press("Control+End");
            drafter.ime().compose("か", "かん", "かんじ");
            Page his = head.page();
            Draft.text(his).click();
            his.keyboard().press("Control+Home");
            his.keyboard().type("割込み、");
            hers.waitForFunction("() => document.querySelector('.cm-content').textContent.includes('割込み、')");
            drafter.ime().compose("漢字");
            drafter.ime().accept("漢字");
            Draft.saved(hers);
            Draft.saved(his);
            hers.waitForCondition(() -> draft.text().equals("割込み、前の行\n後の行漢字"));
        }
    }
}
