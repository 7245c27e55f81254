package org.gijido.ballots.record;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.Count;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Poll;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.platform.JsonText;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.Actor;
import org.gijido.shared.FeatureOnly;

/** Writes a vote into the sitting's chained record, with everything that is needed to count it again. */
@Dependent
@FeatureOnly
public class VoteRecord {

    @Inject
    private SittingRecord sittings;
    @Inject
    private ElectedMembers elected;

    public void opened(Actor actor, Vote vote, VoteRound round, List<AgendaItemRow> items, List<RoundSeat> seats,
            RulesVersion rules) {
        JsonArrayBuilder listed = JsonText.array();
        items.forEach(item -> listed
                .add(JsonText.object().add("item", item.id()).add("day", item.day()).add("label", matter(item, round).label())
                        .add("title", item.title()).add("meaning", matter(item, round).meaning()).add("kind", item.kind().name())
                        .add("put", round.put().name())
                        .add("passed", matter(item, round).passedWord()).add("rejected", matter(item, round).rejectedWord())));
        JsonArrayBuilder roll = JsonText.array();
        seats.forEach(seat -> roll
                .add(JsonText.object().add("seat", seat.seat()).add("councillor", seat.councillorId()).add("name", seat.name())
                        .add("group", seat.group()).add("standing", seat.standing().name())));
        append(round, "opened", actor,
                JsonText.object().add("method", vote.method().name()).add("majority", vote.majority().name())
                        .add("electedSeats", round.electedSeats()).add("inOffice", round.inOffice())
                        .add("rulesVersion", rules.version())
                        .add("rules", rules(rules.rules())).add("items", listed).add("roll", roll)
                        .addAll(candidates(vote, items.getFirst())));
    }

    /** Who can be elected and sits in no seat; the members stand in the roll. */
    private static JsonObjectBuilder candidates(Vote vote, AgendaItemRow item) {
        JsonObjectBuilder body = JsonText.object();
        if (vote.election() && !item.others().isEmpty()) {
            JsonArrayBuilder candidates = JsonText.array();
            Candidates.all(item, List.of()).forEach(
                    one -> candidates.add(JsonText.object().add("councillor", one.councillor()).add("name", one.name())));
            body.add("candidates", candidates);
        }
        return body;
    }

    /** With every ballot by name, or, of a secret vote, the seats that voted and apart from them what was in the urn. */
    public void closed(Actor actor, VoteRound round, Poll poll, List<UrnPlaces.Content> secret) {
        JsonObjectBuilder body = JsonText.object();
        if (round.method() == VoteMethod.DESIGNATION) {
            body.add("elected", JsonText.array(elected.of(round.id())));
        }
        JsonArrayBuilder ballots = JsonText.array();
        poll.named().forEach(ballot -> ballots.add(
                JsonText.object().add("seat", ballot.seat()).add("says", ballot.paper().text()).add("manual", ballot.manual())));
        JsonArrayBuilder contents = JsonText.array();
        secret.stream().sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(content -> contents
                        .add(JsonText.object().add("code", content.code()).add("says", content.paper().text())));
        JsonArrayBuilder out = JsonText.array();
        poll.seats().stream().filter(seat -> seat.standing() == Standing.OUT).forEach(seat -> out.add(seat.seat()));
        append(round, "closed", actor, body.add("ballots", ballots).add("turnout", JsonText.array(new TreeSet<>(poll.turnout())))
                .add("contents", contents).add("out", out).addAll(figures(round)).add("base", round.decision().base())
                .add("needed", round.decision().needed())
                .add("outcome", round.outcome().name()).add("arithmetic", round.decision().arithmetic()));
    }

    /** What was not counted is null, never 0. */
    private static JsonObjectBuilder figures(VoteRound round) {
        JsonObjectBuilder figures = JsonText.object().add("figures", round.figures().name());
        Count count = round.count();
        boolean all = round.figures() == FiguresKept.ALL;
        add(figures, "inFavour", round.figures() != FiguresKept.NONE, count.inFavour());
        add(figures, "against", all, count.against());
        add(figures, "abstained", all, count.abstain());
        add(figures, "notPressed", all, count.notPressed());
        return figures;
    }

    private static void add(JsonObjectBuilder figures, String name, boolean counted, int value) {
        if (counted) {
            figures.add(name, value);
        } else {
            figures.addNull(name);
        }
    }

    private static Matter matter(AgendaItemRow item, VoteRound round) {
        return item.matter().putting(round.put());
    }

    /** With what the tablets had said until then. */
    public void handedOver(Actor actor, VoteRound round, List<BallotStore.Stored> frozen, String reason) {
        JsonArrayBuilder ballots = JsonText.array();
        frozen.forEach(ballot -> ballots.add(JsonText.object().add("seat", ballot.seat()).add("says", ballot.paper().text())));
        append(round, "handover", actor, JsonText.object().add("reason", reason).add("ballots", ballots));
    }

    public void step(Actor actor, VoteRound round, String type, Map<String, ?> detail) {
        append(round, type, actor, JsonText.object(detail));
    }

    private void append(VoteRound round, String type, Actor actor, JsonObjectBuilder body) {
        sittings.append(round.sittingId(), "ballots." + type, JsonText.object().add("vote", round.id().voteId())
                .add("round", round.id().number()).addAll(body).add("by", actor.name()).build());
    }

    private static JsonObjectBuilder rules(CouncilRules rules) {
        return JsonText.object().add("seats", rules.seats()).add("changeBeforeClosing", rules.changeBeforeClosing())
                .add("notPressed", rules.notPressed().name()).add("abstainButton", rules.abstainButton())
                .add("abstentionsInBase", rules.abstentionsInBase()).add("abstentionsAsAgainst", rules.abstentionsAsAgainst())
                .add("objectors", rules.objectors());
    }
}
