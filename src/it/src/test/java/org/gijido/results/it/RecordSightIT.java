package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Chamber.Rules;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V32, S13: the sitting's record gives nobody a ballot by name before the screens do, and nothing at all after a hole. */
class RecordSightIT {

    @ParameterizedTest
    @ValueSource(strings = {"AT_DECLARATION", "RECORD_ONLY"})
    void namesWaitForTheDeclaration(String rule) {
        try (Chamber chamber = chamber(rule)) {
            Opened vote = pressed(chamber, "第1号");
            assertGiven(chamber, false, "open: nothing is recorded yet that would say it");
            chamber.close(vote);
            assertFalse(chamber.result().has("seats"), "the screens do not show it");
            assertGiven(chamber, true, "counted");
            assertEquals("ballots.opened", types(record(chamber, "secretariat")).getLast());
            chamber.mark(4, "LEFT_ROOM");
            assertEquals("ballots.opened", types(record(chamber, "secretariat")).getLast(), "there are no holes");
            assertPrinted(chamber);
            chamber.declare(vote);
            assertGiven(chamber, false, "declared");
            assertTrue(record(chamber, "mayor").toString().contains("\\\"says\\\":\\\"FOR\\\""));
            assertPrinted(chamber);
        }
    }

    @Test
    void namesThatTheScreensShowAtTheClosingAreInTheRecord() {
        try (Chamber chamber = chamber("AT_CLOSING")) {
            Opened vote = pressed(chamber, "第1号");
            chamber.close(vote);
            assertTrue(chamber.result().has("seats"));
            assertGiven(chamber, false, "as on the screens");
        }
    }

    /** What the tablets had said before a hand-over is not the result; whatever the rule, it waits for the declaration. */
    @ParameterizedTest
    @ValueSource(strings = {"AT_CLOSING", "AT_DECLARATION", "RECORD_ONLY"})
    void whatTabletsSaidBeforeAHandOverWaits(String rule) {
        try (Chamber chamber = chamber(rule)) {
            Opened vote = pressed(chamber, "第1号");
            chamber.clerk().post("/api/votes/" + vote.vote() + "/handover", Map.of("round", 1, "reason", "通信の障害")).accepted();
            assertGiven(chamber, true, "on paper");
            chamber.close(vote);
            assertGiven(chamber, true, "counted from paper");
            chamber.declare(vote);
            assertGiven(chamber, false, "declared");
        }
    }

    @Test
    void aVoidRoundWaitsUntilItCanInfluenceNothing() {
        try (Chamber chamber = chamber("AT_DECLARATION")) {
            Opened vote = pressed(chamber, "第1号");
            chamber.close(vote);
            chamber.reset(vote);
            assertGiven(chamber, true, "void");
            Opened again = chamber.open(chamber.state().getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsLong());
            ResultsIT.cast(chamber, again, 2, Map.of("choice", "FOR"));
            chamber.close(again);
            assertGiven(chamber, true, "void, and the next round counted");
            chamber.declare(again);
            assertGiven(chamber, false, "the next round is declared");
        }
    }

    /** The paper for the clerks is no second way out. */
    @Test
    void theTallySheetSaysNoMoreThanTheScreens() throws Exception {
        try (Chamber chamber = chamber("AT_DECLARATION")) {
            Opened vote = pressed(chamber, "第1号");
            chamber.close(vote);
            assertFalse(sheet(chamber, vote).contains("までに端末が数えた票"), "counted, not declared");
            chamber.declare(vote);
            assertTrue(sheet(chamber, vote).contains("までに端末が数えた票"), "declared");
        }
    }

    private static String sheet(Chamber chamber, Opened vote) throws Exception {
        return ResultsIT.text(chamber.clerk().get("/api/votes/" + vote.vote() + "/paper?round=1"));
    }

    private static Chamber chamber(String namesShown) {
        return Chamber.of(5).rules(new Rules().with("names_shown", namesShown)).begin();
    }

    private static Opened pressed(Chamber chamber, String number) {
        Opened vote = chamber.open(chamber.bill(number));
        ResultsIT.cast(chamber, vote, 2, Map.of("choice", "FOR"));
        ResultsIT.cast(chamber, vote, 3, Map.of("choice", "FOR"));
        ResultsIT.cast(chamber, vote, 4, Map.of("choice", "FOR"));
        ResultsIT.cast(chamber, vote, 5, Map.of("choice", "AGAINST"));
        return vote;
    }

    /** The same for every role that gets in. */
    private static void assertGiven(Chamber chamber, boolean withheld, String when) {
        List<Role> readers = Arrays.stream(Role.values())
                .filter(role -> new Caller(0, null, "", "", Set.of(role), false, List.of(), Locale.JAPANESE, "standard")
                        .may(Permission.VOTE_READ))
                .toList();
        assertTrue(readers.size() > 3, "roles were seen");
        for (Role role : readers) {
            JsonObject record = record(chamber, role.code());
            String where = when + ", as " + role.code();
            assertEquals(withheld, record.get("withheld").getAsBoolean(), where);
            assertEquals(withheld, record.has("notice"), where);
            if (withheld) {
                assertFalse(record.toString().contains("says"), where);
            }
            JsonArray entries = record.getAsJsonArray("entries");
            assertEquals(entries.get(entries.size() - 1).getAsJsonObject().get("hash"),
                    record.getAsJsonObject("last").get("hash"), where);
        }
    }

    /** Of what is given: the hash of what is not given would tell it to whoever tries all ballots of a small council. */
    private static void assertPrinted(Chamber chamber) {
        JsonObject record = record(chamber, "secretariat");
        String printed = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json()
                .getAsJsonObject()
                .getAsJsonArray("records").get(0).getAsJsonObject().get("hash").getAsString();
        assertEquals(record.getAsJsonObject("last").get("hash").getAsString(), printed);
        long all = Chamber.count("select last_seq from sitting_record_heads where sitting_id = " + chamber.sitting());
        if (record.get("withheld").getAsBoolean()) {
            assertNotEquals(all, record.getAsJsonArray("entries").size());
        } else {
            assertEquals(all, record.getAsJsonArray("entries").size());
        }
    }

    private static List<String> types(JsonObject record) {
        return record.getAsJsonArray("entries").asList().stream().map(entry -> entry.getAsJsonObject().get("type").getAsString())
                .toList();
    }

    private static JsonObject record(Chamber chamber, String role) {
        return TestServer.api(role).get("/api/sittings/" + chamber.sitting() + "/record").accepted().json().getAsJsonObject();
    }
}
