package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/**
 * The bills of a real assembly are voted again by its members, through the socket: every name and every result comes out as
 * published.
 */
class PublishedVotesIT {

    /** As the file has it. @param members name → group; @param votes group → 賛成 or 反対 */
    private record Bill(String session, String proponent, String number, String title, Map<String, String> members,
            Map<String, String> votes) {

        String says(String member) {
            return votes.get(members.get(member)).equals("賛成") ? "FOR" : "AGAINST";
        }
    }

    @Test
    void everyBillComesOutAsPublished() throws IOException {
        Optional<Path> file = TestServer.sharedData("bills-and-group-votes-tokyo.jsonl");
        assumeTrue(file.isPresent(), "the published records are not on this machine");
        Map<List<String>, List<Bill>> councils = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file.get())) {
            lines.map(line -> new Gson().fromJson(line, Bill.class)).forEach(bill -> {
                List<String> council = new ArrayList<>(List.of(bill.session()));
                council.addAll(bill.members().keySet());
                councils.computeIfAbsent(council, key -> new ArrayList<>()).add(bill);
            });
        }
        assertEquals(128, councils.values().stream().mapToInt(List::size).sum());
        councils.values().forEach(PublishedVotesIT::replay);
    }

    private static void replay(List<Bill> bills) {
        List<String> members = List.copyOf(bills.getFirst().members().keySet());
        List<String> names = new ArrayList<>(List.of("議長"));
        names.addAll(members);
        List<String> groups = new ArrayList<>(List.of("議長"));
        groups.addAll(bills.getFirst().members().values());
        try (Chamber chamber = Chamber.of(names, groups).begin()) {
            List<VotingClient> tablets = new ArrayList<>();
            for (int seat = 2; seat <= names.size(); seat++) {
                tablets.add(chamber.tablet(seat));
            }
            bills.forEach(bill -> replay(chamber, tablets, bill, members));
            assertTable(chamber, bills);
            tablets.forEach(VotingClient::close);
        }
    }

    /** The table of members and bills, as it would go to the newsletter. */
    private static void assertTable(Chamber chamber, List<Bill> bills) {
        JsonArray results = chamber.clerk().get("/api/sessions/" + chamber.session() + "/results").accepted().json()
                .getAsJsonObject().getAsJsonArray("results");
        assertEquals(bills.size(), results.size());
        for (int index = 0; index < bills.size(); index++) {
            Bill bill = bills.get(index);
            JsonObject result = results.get(index).getAsJsonObject();
            assertEquals(bill.title(), result.get("title").getAsString());
            for (JsonElement line : result.getAsJsonArray("members")) {
                JsonObject member = line.getAsJsonObject();
                String name = member.get("name").getAsString().strip();
                String published = name.equals("議長") ? "議" : bill.says(name).equals("FOR") ? "○" : "×";
                assertEquals(published, member.get("symbol").getAsString(), bill.title() + ", " + name);
                assertEquals(name.equals("議長") ? "議長" : bill.members().get(name), member.get("group").getAsString());
            }
        }
    }

    private static void replay(Chamber chamber, List<VotingClient> tablets, Bill bill, List<String> members) {
        Opened vote = chamber.open(chamber
                .item(Map.of("kind", "BILL", "number", bill.number(), "title", bill.title(), "proposer", bill.proponent())));
        List<Press> presses = new ArrayList<>();
        for (int index = 0; index < members.size(); index++) {
            presses.add(tablets.get(index).cast(vote.vote(), vote.round(), bill.says(members.get(index))));
        }
        presses.forEach(VoteRulesIT::counted);
        JsonObject closed = chamber.close(vote);
        JsonObject said = chamber.result().getAsJsonObject("seats");
        Map<String, String> byName = new LinkedHashMap<>();
        for (int index = 0; index < members.size(); index++) {
            byName.put(members.get(index), said.get(Integer.toString(index + 2)).getAsString());
        }
        Map<String, String> published = new LinkedHashMap<>();
        members.forEach(member -> published.put(member, bill.says(member)));
        assertEquals(published, byName, bill.title());
        long inFavour = published.values().stream().filter("FOR"::equals).count();
        assertEquals(inFavour, closed.get("inFavour").getAsLong(), bill.title());
        assertEquals(2 * inFavour > members.size() ? "PASSED" : 2 * inFavour == members.size() ? "TIE" : "REJECTED",
                closed.get("outcome").getAsString());
        if (closed.get("outcome").getAsString().equals("TIE")) {
            chamber.casting(vote, true);
        }
        chamber.declare(vote);
    }
}
