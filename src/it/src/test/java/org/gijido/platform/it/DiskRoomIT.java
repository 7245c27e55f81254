package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * S12: a disk that runs full is told before, refuses with a sentence, and lets a sitting go on longest. The bounds stand for the
 * disk.
 */
class DiskRoomIT {

    private static final int MORE_THAN_ANY_DISK = 2_000_000_000;

    @AfterEach
    void ample() throws Exception {
        Chamber.sql("delete from settings where name like 'platform.disk.%'");
        await("/", "admin", "空き容量が", false);
    }

    @Test
    void whoLooksAfterTheMachineIsToldBefore() throws Exception {
        bound("platform.disk.warnBelow");
        await("/", "admin", "空き容量が残り", true);
        assertTrue(!TestServer.api("drafter").get("/").accepted().text().contains("空き容量"), "others cannot do anything about it");
    }

    @Test
    void aSittingGoesOnLongest() throws Exception {
        try (Chamber chamber = Chamber.of(4).begin(); VotingClient three = chamber.tablet(3)) {
            Opened vote = chamber.open(chamber.bill("第1号"));
            bound("platform.disk.refuseBelow");
            await("/", "drafter", "採決と出席のほかは保存できません", true);
            Api.Answer refused = TestServer.api("viewer").post("/api/tokens", Map.of("name", "sign-ins go on"));
            assertEquals(200, refused.status() / 100 * 100, refused::text);
            Api.Answer question = TestServer.api("general-affairs").post("/api/questions", question());
            assertEquals(507, question.status());
            assertTrue(question.text().contains("空き容量がない"), question::text);
            Press press = three.cast(vote.vote(), vote.round(), "FOR");
            press.counted().orTimeout(20, TimeUnit.SECONDS).join();
            assertEquals(1, chamber.close(vote).get("inFavour").getAsInt());
            chamber.declare(vote);
        }
    }

    private static Map<String, ?> question() {
        long turn = Chamber.count("select max(id) from speaking_turns");
        return Map.of("commandId", UUID.randomUUID(), "turnId", turn, "subject", "空き容量", "body", "伺う。", "answererClass", "MAYOR");
    }

    private static void bound(String name) throws Exception {
        Chamber.sql("insert into settings (name, value) values ('" + name + "', '" + MORE_THAN_ANY_DISK + "')");
    }

    /** The disks are looked at every three seconds. */
    private static void await(String path, String role, String words, boolean there) {
        Patience.until(() -> TestServer.api(role).get(path).accepted().text().contains(words) == there, words + " " + there);
    }
}
