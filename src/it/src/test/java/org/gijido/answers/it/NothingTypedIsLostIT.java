package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.gijido.it.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed in an answer is kept, sent, or shown as not sent; and nothing else than what was typed and confirmed. */
class NothingTypedIsLostIT {
    private static final String STORAGE_REFUSED = """
            () => { Storage.prototype.setItem = () => { throw new DOMException('refused', 'QuotaExceededError'); }; }""";
    private static final String SIGN_OUT = """
            () => fetch('/api/sign-out', { method: 'POST',
              headers: { 'X-Gijido-Token': document.querySelector('meta[name=gijido-token]').content } })""";
    private static final String FULL = """
            () => { for (let size = 1024 * 1024; size >= 1; size /= 2) {
              try { for (let i = 0; ; i += 1) { localStorage.setItem(`filler-${size}-${i}`, 'x'.repeat(size)); } }
              catch { /* as full as that */ } } }""";
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
    @DisplayName("A1: where storage refuses, the text is sent all the same; what cannot be sent is said to be here only")
    void refusedStorageLosesNothing() {
        Draft draft = Draft.begin("MAYOR");
        try (Wire wire = Wire.lay(); Person drafter = browser.person(TestServer.account("drafter"), wire.url())) {
            Page page = draft.open(drafter);
            page.evaluate(STORAGE_REFUSED);
            type(page, "控えのない入力。");
            page.waitForCondition(() -> draft.text().equals("控えのない入力。"));
            Draft.saved(page);
            wire.cut();
            page.locator("#text-state[data-state=offline]").waitFor();
            page.keyboard().type("切れた間。");
            page.getByText("この画面の中だけにあります").waitFor();
            wire.mend();
            page.waitForCondition(() -> draft.text().equals("控えのない入力。切れた間。"));
            Draft.saved(page);
            assertTrue(page.locator("#text-unkept").isHidden());
        }
    }

    @Test
    @DisplayName("A1: where storage refuses and the sign-in ends, the page goes on after a sign-in beside it")
    void endedSignInWithoutStorageLosesNothing() {
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.evaluate(STORAGE_REFUSED);
            page.evaluate(SIGN_OUT);
            page.locator("#text-state[data-state=ended]").waitFor();
            type(page, "サインインの切れた間。");
            page.getByText("この画面の中だけにあります").waitFor();
            Page beside = page.waitForPopup(() -> page.locator("#sign-in-again").click());
            beside.locator("[id='signin:login']").fill(TestServer.account("drafter").login());
            beside.locator("[id='signin:password']").fill(TestServer.account("drafter").password());
            beside.locator("[id='signin:enter']").click();
            beside.locator("#text-state").waitFor();
            beside.close();
            page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            page.waitForCondition(() -> draft.text().equals("サインインの切れた間。"));
            Draft.saved(page);
        }
    }

    @Test
    @DisplayName("A1: a full storage is a refused one")
    void fullStorageLosesNothing() {
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.evaluate(FULL);
            type(page, "満杯でも届く。");
            page.waitForCondition(() -> draft.text().equals("満杯でも届く。"));
            page.evaluate("() => localStorage.clear()");
            page.keyboard().type("空けても届く。");
            page.waitForCondition(() -> draft.text().equals("満杯でも届く。空けても届く。"));
            Draft.saved(page);
        }
    }

    @Test
    @DisplayName("A2: undo does nothing in a text that is signed off, and nothing of it is sent after the 差替え")
    void undoLeavesASignedOffTextAlone() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            type(page, "校了する文。");
            page.waitForCondition(() -> draft.text().equals("校了する文。"));
            Draft.saved(page);
            signOff(draft);
            page.locator("#text-state[data-state=locked]").waitFor();
            page.keyboard().press("Control+z");
            Map<String, Object> gesture = Map.of("inputType", "historyUndo", "bubbles", true, "cancelable", true);
            Draft.text(page).dispatchEvent("beforeinput", gesture);
            assertEquals("校了する文。", Draft.text(page).innerText().strip());
            reopen(draft);
            Draft.saved(page);
            assertTrue(page.locator("#text-held").isHidden());
            assertEquals("校了する文。", draft.text());
            Draft.text(page).click();
            page.keyboard().press("Control+z");
            page.waitForCondition(() -> draft.text().isEmpty());
        }
    }

    @Test
    @DisplayName("A2: what was typed offline before a 校了 is shown as not sent, and goes out only as the writer says")
    void writingBehindASignOffIsAskedFor() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "校了する文。").accepted();
        try (Wire wire = Wire.lay(); Person drafter = browser.person(TestServer.account("drafter"), wire.url())) {
            Page page = draft.open(drafter);
            wire.cut();
            page.locator("#text-state[data-state=offline]").waitFor();
            Draft.text(page).click();
            page.keyboard().press("Control+End");
            page.keyboard().type("遅れた文。");
            signOff(draft);
            wire.mend();
            page.locator("#text-held").waitFor();
            assertEquals("校了する文。", Draft.text(page).innerText().strip(), "the page shows the record");
            assertTrue(page.locator("#held-take").isHidden());
            page.reload();
            page.locator("#text-held").waitFor();
            reopen(draft);
            page.locator("#held-take").waitFor();
            assertEquals("校了する文。", draft.text(), "nothing was sent by itself");
            page.locator("#held-show").click();
            assertEquals("遅れた文。", page.locator("#difference-new ins").textContent());
            page.keyboard().press("Escape");
            page.locator("#held-take").click();
            page.waitForCondition(() -> draft.text().equals("校了する文。遅れた文。"));
            PlaywrightAssertions.assertThat(page.locator("#text-held")).isHidden();
        }
    }

    @Test
    @DisplayName("A2: writing left in the browser is asked about also when 校了 and 差替え both came while it was closed")
    void writingOfAnEarlierEditionIsAskedFor() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "校了する文。").accepted();
        try (Wire wire = Wire.lay(); Person drafter = browser.person(TestServer.account("drafter"), wire.url())) {
            Page first = draft.open(drafter);
            wire.cut();
            first.locator("#text-state[data-state=offline]").waitFor();
            Draft.text(first).click();
            first.keyboard().press("Control+Home");
            first.keyboard().type("古い版への入力。");
            Page second = drafter.newTab();
            first.close();
            wire.mend();
            signOff(draft);
            reopen(draft);
            second.navigate(wire.url().resolve("/answers/draft.xhtml?question=" + draft.question()).toString());
            second.locator("#text-held").waitFor();
            Draft.saved(second);
            assertEquals("校了する文。", draft.text());
            second.locator("#held-drop").click();
            second.locator("#ask button[value=yes]").click();
            second.reload();
            Draft.saved(second);
            assertTrue(second.locator("#text-held").isHidden());
        }
    }

    @Test
    @DisplayName("A4: a past answer that holds CRLF is quoted with LF")
    void quotedLineEndsAreOurs() {
        String mark = "cr" + Long.toString(System.nanoTime(), 36);
        String line = """
                {"id":"%1$s","session":"令和6年第3回定例会","date":"2024-09-12","title":"改行 %1$s","questioner":"福島太郎",\
                "answerer":"市長","question":"伺う。","answer":"%1$s一行目。\\r\\n二行目。\\r三行目。"}""".formatted(mark);
        byte[] record = line.getBytes(StandardCharsets.UTF_8);
        TestServer.api("general-affairs").post("/api/past-answers/import", "application/x-ndjson", record).accepted();
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.locator("#past-words").fill(mark);
            page.locator("#past-words").press("Enter");
            page.waitForCondition(() -> page.locator(".past-hit mark").count() > 0);
            page.locator(".past-hit summary").first().click();
            page.locator(".past-quote").first().click();
            page.waitForCondition(() -> draft.text().startsWith(mark + "一行目。\n二行目。\n三行目。\n（出典"));
            assertFalse(draft.text().contains("\r"));
        }
    }

    @Test
    @DisplayName("A5: pasted control characters are left out, and the caret stands behind what was pasted")
    void pastedControlCharactersAreLeftOut() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "前。後。").accepted();
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            Draft.text(page).click();
            page.keyboard().press("Control+Home");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            paste(page, "改\u000b行\u000c頁\u0085次\u0000零\u0007鐘\u001b終\r\n段");
            page.keyboard().type("、続き。");
            page.waitForCondition(() -> draft.text().equals("前。改行頁次零鐘終\n段、続き。後。"));
            Draft.saved(page);
            page.keyboard().press("Control+a");
            paste(page, "\u000b\u0000");
            page.keyboard().type("全部。");
            page.waitForCondition(() -> draft.text().equals("全部。"));
        }
    }

    @Test
    @DisplayName("A6: what goes beyond the longest text stays on the screen, is said, and is sent once it is short enough")
    void tooLongATextIsSaidAndKept() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "あ".repeat(19_990)).accepted();
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            Draft.text(page).click();
            page.keyboard().press("Control+End");
            paste(page, "𠮷".repeat(10));
            page.waitForCondition(() -> draft.text().endsWith("𠮷"));
            Draft.saved(page);
            page.keyboard().insertText("終わりの十二文字です。。");
            PlaywrightAssertions.assertThat(page.locator("#text-refused")).containsText("12");
            page.locator("#text-state[data-state=refused]").waitFor();
            assertTrue(draft.text().endsWith("𠮷"), "not sent");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("#text-refused")).containsText("12");
            page.keyboard().press("Tab");
            Draft.text(page).click();
            page.keyboard().press("Control+Home");
            IntStream.range(0, 12).forEach(time -> page.keyboard().press("Delete"));
            page.waitForCondition(() -> draft.text().endsWith("𠮷終わりの十二文字です。。"));
            Draft.saved(page);
        }
    }

    @Test
    @DisplayName("A7: a passage of more than 500 characters is cut between characters, never through one")
    void quotedPassageIsWhole() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "あ".repeat(499) + "𠮷野家" + "𠮷".repeat(300)).accepted();
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            Draft.text(page).click();
            page.keyboard().press("Control+a");
            page.locator("#comment-add").click();
            page.locator("#comment-body").fill("ここは長い。");
            page.locator("#comment-form button[type=submit]").click();
            page.locator(".thread").waitFor();
            String quoted = TestServer.api("drafter").get(draft.path() + "/comments").accepted().json().getAsJsonArray()
                    .get(0).getAsJsonObject().get("quoted").getAsString();
            assertEquals("あ".repeat(499) + "𠮷", quoted);
        }
    }

    @Test
    @DisplayName("A8: only what is confirmed leaves the page: no frame, no other screen and no record has what is composed")
    void compositionStaysInThePage() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "前。").accepted();
        List<String> frames = new CopyOnWriteArrayList<>();
        try (Person drafter = browser.person("drafter"); Person head = browser.person("division-head")) {
            drafter.keepOwnConnection();
            drafter.page().onWebSocket(socket -> socket.onFrameSent(frame -> frames.add(frame.text())));
            Page hers = draft.open(drafter);
            Page his = draft.open(head);
            Draft.text(hers).click();
            hers.keyboard().press("Control+End");
            drafter.ime().compose("ひ", "ひみ", "ひみつ");
            Draft.text(his).click();
            his.keyboard().press("Control+Home");
            his.keyboard().type("割込み。");
            hers.waitForFunction("() => document.querySelector('.cm-content').textContent.includes('割込み。')");
            assertTrue(Draft.text(hers).textContent().contains("ひみつ"), "it goes on composing");
            hers.locator("#text-state[data-state=sending]").waitFor();
            assertEquals("割込み。前。", draft.text());
            drafter.ime().compose("秘密");
            drafter.ime().accept("秘密");
            hers.waitForCondition(() -> draft.text().equals("割込み。前。秘密"));
            Draft.saved(hers);
            his.waitForFunction("() => document.querySelector('.cm-content').textContent.includes('秘密')");
            hers.keyboard().press("Control+z");
            hers.waitForCondition(() -> draft.text().equals("割込み。前。"));
            assertTrue(updates(frames).contains("秘密"));
            assertFalse(updates(frames).contains("ひ"), "no unconfirmed kana on the wire");
        }
    }

    @Test
    @DisplayName("A3: a reply that is being written stays when others comment meanwhile, and after a reload")
    void replyStaysWhenOthersComment() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        comment(draft, "", "数字を確かめてください。");
        try (Person drafter = browser.person("drafter")) {
            Page page = draft.open(drafter);
            page.locator("#side-comments").click();
            page.locator(".thread-reply").fill("確かめて");
            page.locator(".thread-reply").press("End");
            comment(draft, "", "別の件です。");
            page.waitForCondition(() -> page.locator(".thread").count() == 2);
            page.keyboard().type("います。");
            assertEquals("確かめています。", page.locator(".thread-reply").first().inputValue(), "the focus stayed too");
            comment(draft, "/" + page.locator(".thread").first().getAttribute("id").replace("thread-", "") + "/replies", "急ぎです。");
            page.waitForCondition(() -> page.locator(".thread-comment").count() == 3);
            assertEquals("確かめています。", page.locator(".thread-reply").first().inputValue());
            page.reload();
            page.locator("#side-comments").click();
            PlaywrightAssertions.assertThat(page.locator(".thread-reply").first()).hasValue("確かめています。");
            page.locator(".thread button[type=submit]").first().click();
            page.waitForCondition(() -> page.locator(".thread-comment").count() == 4);
            assertEquals("", page.locator(".thread-reply").first().inputValue());
        }
    }

    private static void comment(Draft draft, String where, String words) {
        TestServer.api("division-head").post(draft.path() + "/comments" + where,
                Map.of("commandId", UUID.randomUUID().toString(), "body", words)).accepted();
    }

    private static String updates(List<String> frames) {
        return frames.stream().filter(frame -> frame.contains("answers.append"))
                .map(frame -> frame.replaceAll(".*\"update\":\"([^\"]*)\".*", "$1"))
                .map(update -> new String(Base64.getDecoder().decode(update), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private static void type(Page page, String words) {
        Draft.text(page).click();
        page.keyboard().type(words);
    }

    private static void paste(Page page, String words) {
        page.evaluate("""
                words => { const data = new DataTransfer(); data.setData('text/plain', words);
                  const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
                  document.querySelector('.cm-content').dispatchEvent(paste); }""",
                words);
    }

    private static void signOff(Draft draft) {
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
    }

    private static void reopen(Draft draft) {
        TestServer.api("general-affairs").post(draft.path() + "/stamps/replacement",
                Map.of("commandId", UUID.randomUUID().toString(), "words", "差し替えます。")).accepted();
    }
}
