package org.gijido.ballots.opening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.Runners;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.chamber.VoteViews;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Puts an item to the vote: freezes who may vote, and lets the tablets show the card. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VoteOpeningService {

    @Inject
    private Runners runners;
    @Inject
    private AgendaService agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private Votes votes;
    @Inject
    private Commands commands;
    @Inject
    private RoundOpening opening;
    @Inject
    private VoteViews views;
    @Inject
    private Event<VoteChanged> events;

    /**
     * Opens the vote on an item and on those put together with it. Opening again what is open changes nothing.
     *
     * @param commandId a repeat gets the first answer, even when that vote has been closed since
     * @param asked     the way it is taken; null for the one that is due
     * @throws BusinessException CONFLICT without a quorum or a chair, while another vote runs, or after the item was decided
     */
    public OpenedVote open(Caller caller, long itemId, UUID commandId, VoteMethod asked) {
        Runners.requireSomewhere(caller);
        List<AgendaItemRow> items = agenda.putTogether(caller, itemId);
        runners.require(caller, items.getFirst().sittingId());
        Command command = Command.of(commandId, caller.accountId(), "vote.open", itemId, asked);
        return OpenedVote.parse(commands.once(command, () -> openOnce(caller, itemId, items, asked).text()));
    }

    private OpenedVote openOnce(Caller caller, long itemId, List<AgendaItemRow> items, VoteMethod asked) {
        long sittingId = items.getFirst().sittingId();
        Roll roll = rolls.locked(caller, sittingId);
        return running(sittingId, itemId).orElseGet(() -> open(caller, items, roll, asked));
    }

    private Optional<OpenedVote> running(long sittingId, long itemId) {
        Optional<VoteRound> running = votes.running(sittingId);
        if (running.isPresent() && (running.get().state() != VoteState.OPEN
                || !votes.get(running.get().id().voteId()).items().contains(itemId))) {
            throw BusinessException.conflict("ballots.error.anotherRuns");
        }
        return running.map(round -> new OpenedVote(round.id().voteId(), round.id().number()));
    }

    private OpenedVote open(Caller caller, List<AgendaItemRow> items, Roll roll, VoteMethod asked) {
        RoundOpening.Begun begun = opening.begin(caller, items, roll, asked);
        if (!begun.round().method().hasBallots()) {
            throw BusinessException.conflict("ballots.error.noBallots");
        }
        if (begun.entitled() == 0) {
            throw BusinessException.conflict("ballots.error.nobodyEntitled");
        }
        Vote vote = begun.vote();
        VoteRound round = begun.round();
        events.fire(new VoteChanged(caller.actor(), vote.sittingId(), vote.id(), round.id().number(), "opened",
                new VoteViews.Opened(views.opened(vote, round, items, begun.seats(), begun.rules().rules())),
                Map.of("items", vote.items())));
        return new OpenedVote(vote.id(), round.id().number());
    }
}
