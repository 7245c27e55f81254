package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.LiveClient;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Nobody writes under another's name: the name at a caret is the account's, whatever the browser claims. */
class CaretNameIT {
    private static final String STATE = """
            {"name":"市長 本人","cursor":{"anchor":%1$s,"head":%1$s}}"""
            .formatted("{\"type\":null,\"tname\":\"answer\",\"item\":null,\"assoc\":0}");

    @Test
    void claimedNameIsNotShown() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "本文。").accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter");
                LiveClient liar = LiveClient.withToken(TestServer.account("division-head").token())) {
            Page page = draft.open(drafter);
            String topic = "answer:" + draft.question();
            liar.subscribe(topic, -1).await(frame -> frame.has("subscribed"));
            liar.send(new Gson().toJson(Map.of("relay", topic, "data", Map.of("presence", presence()), "by", "市長 本人")));
            page.locator(".caret-name").waitFor();
            assertEquals(TestServer.account("division-head").name(), page.locator(".caret-name").textContent());
        }
    }

    /** One client, number 7, with a state: the awareness protocol's variable-length numbers, all below 16,384. */
    private static String presence() {
        byte[] state = STATE.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream update = new ByteArrayOutputStream();
        update.write(1);
        update.write(7);
        update.write(1);
        update.write(state.length & 0x7f | 0x80);
        update.write(state.length >> 7);
        update.writeBytes(state);
        return Base64.getEncoder().encodeToString(update.toByteArray());
    }
}
