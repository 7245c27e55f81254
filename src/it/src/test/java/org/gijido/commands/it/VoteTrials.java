package org.gijido.commands.it;

import static org.gijido.commands.it.Trial.frame;
import static org.gijido.commands.it.Trial.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;

/** Commands of a sitting. */
final class VoteTrials {

    private final List<AutoCloseable> made;

    VoteTrials(List<AutoCloseable> made) {
        this.made = made;
    }

    Trial open() {
        Chamber chamber = chamber();
        String path = "/api/agenda-items/" + chamber.bill("第1号") + "/vote/open";
        String other = "/api/agenda-items/" + chamber.bill("第2号") + "/vote/open";
        Api clerk = chamber.clerk();
        return new Trial(
                request(clerk, "POST", path, Map.of()),
                request(chamber.secondClerk(), "POST", path, Map.of()),
                request(clerk, "POST", other, Map.of()),
                request(clerk, "POST", path, Map.of("method", "SECRET")));
    }

    Trial cast() {
        Chamber chamber = chamber();
        Opened over = chamber.open(chamber.bill("第1号"));
        chamber.close(over);
        chamber.declare(over);
        Opened vote = chamber.open(chamber.bill("第2号"));
        String token = chamber.member(2).token();
        UUID device = UUID.randomUUID();
        return new Trial(
                cast(token, ballot(vote, device, "FOR")),
                cast(chamber.member(3).token(), ballot(vote, device, "FOR")),
                cast(token, ballot(over, device, "FOR")),
                cast(token, ballot(vote, device, "AGAINST")));
    }

    private static Trial.Sending cast(String token, Map<String, ?> ballot) {
        return frame(token, "ballots.cast", ballot);
    }

    private static Map<String, ?> ballot(Opened vote, UUID device, String choice) {
        return Map.of("vote", vote.vote(), "round", vote.round(), "choice", choice, "device", device);
    }

    Trial device() {
        Chamber chamber = chamber();
        long rehearsal = chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/rehearsal", Map.of()).accepted()
                .json().getAsJsonObject().get("id").getAsLong();
        made.add(() -> chamber.clerk().delete("/api/sittings/" + rehearsal + "/rehearsal").accepted());
        Map<String, Object> data = Map.of("sitting", chamber.sitting(), "device", UUID.randomUUID(), "take", true);
        Map<String, Object> there = new HashMap<>(data);
        there.put("sitting", rehearsal);
        Map<String, Object> another = new HashMap<>(data);
        another.put("device", UUID.randomUUID());
        String token = chamber.member(2).token();
        return new Trial(
                claim(token, data),
                claim(chamber.member(3).token(), data),
                claim(token, there),
                claim(token, another));
    }

    private static Trial.Sending claim(String token, Map<String, ?> data) {
        return frame(token, "ballots.device", data);
    }

    private Chamber chamber() {
        Chamber chamber = Chamber.of(4).begin();
        made.add(chamber);
        return chamber;
    }
}
