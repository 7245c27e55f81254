package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Chamber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S9: memos whose key is lost or mixed up. The one that cannot be read says so; everything else goes on. */
class LostMemoKeyIT {

    private static final String KEYS = "voting-memos";
    private Chamber chamber;
    private long first;
    private long second;

    @BeforeEach
    void begin() {
        chamber = Chamber.of(4).begin();
        first = chamber.bill("第1号");
        second = chamber.bill("第2号");
        write(2, first, "賛成の予定");
        write(2, second, "会派で相談");
    }

    @AfterEach
    void end() {
        chamber.close();
    }

    @Test
    void readingMakesNoKeyAndStopsNoScreen() {
        try (LostKey lost = LostKey.gone(KEYS)) {
            List<String> before = LostKey.names();
            assertEquals(List.of(first, second), lostMemos(2));
            assertFalse(item(2, first).has("memo"));
            assertEquals(List.of(), lostMemos(3), "who has none misses none");
            assertEquals("PRESENT", chamber.state().getAsJsonObject("roll").getAsJsonArray("members").get(0).getAsJsonObject()
                    .get("presence").getAsString());
            JsonObject memo = memo(2, first);
            assertEquals("", memo.get("text").getAsString());
            assertTrue(memo.get("note").getAsString().contains("読めません"), memo::toString);
            assertEquals(before, LostKey.names());
            lost.restore();
        }
        assertEquals("賛成の予定", memo(2, first).get("text").getAsString());
        assertEquals("", memo(2, first).get("note").getAsString());
    }

    /** The key it is sealed with then stands beside the lost one, which opens its own memos again when it comes back. */
    @Test
    void whatIsWrittenAnewIsReadAndTheLostKeyMayComeBack() {
        try (LostKey lost = LostKey.gone(KEYS)) {
            write(2, first, "反対に変えた");
            assertEquals("反対に変えた", item(2, first).get("memo").getAsString());
            assertEquals(List.of(second), lostMemos(2));
            write(3, first, "新しいメモ");
            assertEquals(1, Chamber.count("select count(distinct key_name) from voting_memos where item_id = " + first),
                    "one new key serves all");
            assertEquals(0, Chamber
                    .count("select count(*) from voting_memos m join voting_memos n on n.key_name = m.key_name where m.item_id = "
                            + first
                            + " and n.item_id = " + second));
            lost.restore();
        }
        assertEquals(List.of(), lostMemos(2));
        assertEquals("反対に変えた", memo(2, first).get("text").getAsString());
        assertEquals("会派で相談", memo(2, second).get("text").getAsString());
    }

    @Test
    void aWrongKeyIsNeverSealedWith() {
        try (LostKey mixed = LostKey.mixed(KEYS)) {
            assertEquals(List.of(first, second), lostMemos(2));
            write(2, first, "書き直し");
            assertEquals("書き直し", memo(2, first).get("text").getAsString());
            mixed.restore();
        }
        assertEquals("書き直し", memo(2, first).get("text").getAsString());
        assertEquals("会派で相談", memo(2, second).get("text").getAsString());
    }

    @Test
    void anUnreadableMemoCanBeTakenAway() {
        try (LostKey lost = LostKey.gone(KEYS)) {
            write(2, first, "");
            assertEquals(List.of(second), lostMemos(2));
            lost.restore();
        }
    }

    private void write(int seat, long item, String text) {
        chamber.member(seat).api().put("/api/agenda-items/" + item + "/memo", Map.of("text", text)).accepted();
    }

    private JsonObject memo(int seat, long item) {
        return chamber.member(seat).api().get("/api/agenda-items/" + item + "/memo").accepted().json().getAsJsonObject();
    }

    private JsonObject state(int seat) {
        return chamber.member(seat).api().get("/api/sittings/" + chamber.sitting() + "/chamber").accepted().json()
                .getAsJsonObject();
    }

    private JsonObject item(int seat, long id) {
        return state(seat).getAsJsonArray("items").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("id").getAsLong() == id).findFirst().orElseThrow();
    }

    private List<Long> lostMemos(int seat) {
        return state(seat).getAsJsonObject("lost").getAsJsonArray("memos").asList().stream().map(JsonElement::getAsLong).toList();
    }
}
