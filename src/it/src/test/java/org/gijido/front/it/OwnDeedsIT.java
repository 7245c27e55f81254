package org.gijido.front.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.answers.it.Draft;
import org.gijido.it.Chamber;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** F7: 自分が出したもの and 処理済み: what somebody did, where it is now, who has it. */
class OwnDeedsIT {

    private static final String LINE = "(?s)<a class=\"entry entry-told\" href=\"/answers/draft\\.xhtml\\?question=%d\">.*?</a>";

    private final Draft draft = Draft.begin("DEPARTMENT_HEAD").accept();

    private String line(String role, String list) {
        Matcher line = Pattern.compile(LINE.formatted(draft.question()))
                .matcher(TestServer.api(role).get("/front/" + list).accepted().text());
        return line.find() ? line.group() : "";
    }

    private void stampedByTheHead() {
        draft.write("drafter", "本文。").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
    }

    private void sendBack() {
        TestServer.api("department-head").post(draft.path() + "/stamps/return",
                Map.of("commandId", UUID.randomUUID(), "words", "数字が古い")).accepted();
    }

    @Test
    void whoSentSomethingSeesWhoHasItNow() {
        assertTrue(line("general-affairs", "sent.xhtml").contains("担当課へ割振り"), "assigned");
        assertEquals("", line("drafter", "sent.xhtml"), "what was accepted lies here");
        stampedByTheHead();
        assertTrue(line("division-head", "sent.xhtml").matches("(?s).*押印.*課長済.*>[^<]+部　部長<.*から.*"),
                line("division-head", "sent.xhtml"));
        sendBack();
        assertTrue(line("division-head", "sent.xhtml").contains("修正中"), "each thing once, as it stands today");
        assertTrue(line("department-head", "sent.xhtml").contains("差戻し"));
        assertEquals("", line("mayor", "sent.xhtml"), "nobody sees another's");
    }

    @Test
    void whatCameBackSaysFromWhomAndWhy() {
        stampedByTheHead();
        Chamber.run("update questions set internal_deadline = '2001-01-01' where id = " + draft.question());
        sendBack();
        String page = TestServer.api("drafter").get("/").accepted().text();
        Chamber.run("update questions set internal_deadline = null where id = " + draft.question());
        assertTrue(page.matches("(?s).*question=" + draft.question() + "\".*?差戻し：[^<]+「数字が古い」.*"), page);
    }

    @Test
    void everyDeedIsFoundAgainByWhatWasDone() {
        stampedByTheHead();
        assertTrue(line("division-head", "done.xhtml?act=answers.STAMPED&since=TODAY").contains("押印"));
        assertEquals("", line("division-head", "done.xhtml?act=answers.RETURNED"));
        assertTrue(line("drafter", "done.xhtml?act=questions.ACCEPTED").contains("受諾"));
        assertEquals(400, TestServer.api("drafter").get("/front/done.xhtml?act=answers.DREAMT").status());
        assertEquals(400, TestServer.api("drafter").get("/front/done.xhtml?since=EVER").status());
        assertEquals(400, TestServer.api("drafter").get("/front/sent.xhtml?act=abc").status());
    }

    /** What the migration took from the record is what was done before. */
    @Test
    void emptyListsSayWhatWillStandThere() {
        String page = TestServer.api("viewer").get("/front/sent.xhtml").accepted().text();
        assertTrue(page.contains("出したものはまだありません"), page);
        assertFalse(TestServer.api("councillor").get("/").accepted().text().contains("/front/sent.xhtml"),
                "a member sends nothing");
    }
}
