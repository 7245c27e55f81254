package org.gijido.scenario;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;

/** The clerks as programs do it. */
final class ClerkByInterface implements Clerk {

    private final Chamber chamber;

    ClerkByInterface(Chamber chamber) {
        this.chamber = chamber;
    }

    @Override
    public void everybodyPresent() {
        sitting("attendance/all", Map.of());
    }

    @Override
    public void preside(int seat) {
        sitting("presiding", Map.of("councillor", chamber.member(seat).councillor()));
    }

    @Override
    public void openSitting() {
        sitting("opening", Map.of());
    }

    @Override
    public void open(long item) {
        chamber.open(item);
    }

    @Override
    public void closeVote() {
        chamber.close(last());
    }

    @Override
    public void lot(int seat) {
        chamber.clerk().post("/api/votes/" + last().vote() + "/lot",
                Map.of("round", last().round(), "elected", List.of(chamber.member(seat).councillor()))).accepted();
    }

    @Override
    public String declare() {
        return chamber.declare(last());
    }

    @Override
    public void object(int objectors, String reason) {
        chamber.confirm(chamber.clerk().post("/api/votes/" + last().vote() + "/objection",
                Map.of("round", last().round(), "objectors", objectors, "reason", reason)).accepted());
    }

    @Override
    public void reset(String reason) {
        Opened vote = last();
        chamber.clerk().post("/api/votes/" + vote.vote() + "/reset", Map.of("round", vote.round(), "reason", reason)).accepted();
        chamber.secondClerk().post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
    }

    @Override
    public void change(long item, String method, String reason) {
        JsonObject view = chamber.state().getAsJsonArray("items").asList().stream().map(one -> one.getAsJsonObject())
                .filter(one -> one.get("id").getAsLong() == item).findFirst().orElseThrow();
        chamber.confirm(chamber.clerk().post("/api/votes/" + view.get("vote").getAsLong() + "/method",
                Map.of("round", view.get("round").getAsInt(), "method", Map.of("起立", "STANDING", "挙手", "HANDS").get(method),
                        "reason", reason))
                .accepted());
    }

    @Override
    public void stood(long item, int inFavour) {
        chamber.clerk().post("/api/agenda-items/" + item + "/vote/record",
                Map.of("outcomeInFavour", true, "standing", Map.of("inFavour", inFavour))).accepted();
    }

    @Override
    public void adjourn() {
        sitting("adjournment", Map.of());
    }

    private void sitting(String act, Map<String, ?> body) {
        chamber.clerk().post("/api/sittings/" + chamber.sitting() + "/" + act, body).accepted();
    }

    private Opened last() {
        JsonObject vote = chamber.state().getAsJsonObject("vote");
        return new Opened(vote.get("id").getAsLong(), vote.get("round").getAsInt());
    }
}
