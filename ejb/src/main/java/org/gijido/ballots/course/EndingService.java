package org.gijido.ballots.course;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.agenda.AgendaBook;
import org.gijido.agenda.AgendaChanged;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollState;
import org.gijido.ballots.Runners;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.ballots.record.SittingRecord;
import org.gijido.platform.JsonText;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/**
 * Ends items on which nothing is decided: 撤回, 継続審査, 審議未了, 議決不要. Who, when and why is published and stays in the
 * sitting's record; taken back it stays there too.
 */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EndingService {

    @Inject
    private Runners runners;
    @Inject
    private AgendaBook agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private Votes votes;
    @Inject
    private Courses courses;
    @Inject
    private EndedItems endings;
    @Inject
    private SittingRecord records;
    @Inject
    private Clock clock;
    @Inject
    private Event<AgendaChanged> events;

    /**
     * @throws BusinessException INVALID without a reason; CONFLICT for an item that is decided or has ended, while it is put, and
     *         after the sitting's end
     */
    public void end(Caller caller, long itemId, Ending ending, String reason) {
        AgendaItemRow item = running(caller, itemId);
        String why = RoundActs.reason(reason);
        List<AgendaItemRow> all = agenda.items(item.sittingId());
        ItemCourse course = courses.of(item.sittingId(), all).get(itemId);
        if (course.ending() != null) {
            throw BusinessException.conflict("ballots.error.ended", item.label(), course.ending().ending().word());
        }
        if (course.next().isEmpty()) {
            throw BusinessException.conflict("ballots.error.decided", item.label());
        }
        endings.add(item.sittingId(), itemId, ending, why, caller.actor(), LocalDateTime.now(clock));
        tell(caller, item, "itemEnded", Map.of("ending", ending.name()), Map.of("word", ending.word(), "reason", why));
    }

    /** Takes an ending back, as long as the sitting lasts. One that has none is left as it is. */
    public void reopen(Caller caller, long itemId, String reason) {
        AgendaItemRow item = running(caller, itemId);
        String why = RoundActs.reason(reason);
        if (endings.remove(itemId)) {
            tell(caller, item, "itemReopened", Map.of(), Map.of("reason", why));
        }
    }

    private AgendaItemRow running(Caller caller, long itemId) {
        Runners.requireSomewhere(caller);
        AgendaItemRow item = agenda.item(itemId);
        runners.require(caller, item.sittingId());
        if (rolls.locked(caller, item.sittingId()).state() == RollState.CLOSED) {
            throw BusinessException.conflict("attendance.error.closed");
        }
        if (votes.running(item.sittingId()).map(VoteRound::id).map(round -> votes.get(round.voteId()).items().contains(itemId))
                .orElse(false)) {
            throw BusinessException.conflict("ballots.error.stillRunning");
        }
        return item;
    }

    private void tell(Caller caller, AgendaItemRow item, String act, Map<String, ?> figures, Map<String, String> words) {
        Map<String, Object> recorded = new TreeMap<>(figures);
        recorded.putAll(words);
        records.append(item.sittingId(), "agenda." + act,
                JsonText.object(recorded).add("item", item.id()).add("label", item.label())
                        .add("title", item.title()).add("by", caller.actor().name()).build());
        events.fire(new AgendaChanged(caller.actor(), act, item.sittingId(), AgendaChanged.ITEM + item.id(), figures));
    }
}
