package org.gijido.ballots.casting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollLine;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.VoteChanged;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** One member, one voting device. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeviceService {

    /** Payload of {@code chamber.device}: the tablet whose mark is another one no longer votes for that seat. */
    public record DeviceTaken(int seat, String mark) {
    }

    @Inject
    private VotingDevices devices;
    @Inject
    private RollBook rolls;
    @Inject
    private Commands commands;
    @Inject
    private Event<VoteChanged> events;

    /**
     * Makes a device the one the member votes with, if the member has none yet or takes over explicitly. Where it changes
     * nothing it is a question, and no number is kept for it: every tablet asks whenever it opens the page.
     *
     * @return whether the member votes with this device now
     */
    public boolean claim(Caller caller, long sittingId, UUID commandId, UUID device, boolean take) {
        caller.require(Permission.VOTE_CAST);
        if (caller.shared() || caller.personId() == null || device == null) {
            throw BusinessException.forbidden("ballots.error.notMember");
        }
        int seat = rolls.roll(caller, sittingId).ofPerson(caller.personId()).map(RollLine::seat)
                .orElseThrow(() -> BusinessException.forbidden("ballots.error.notMember"));
        UUID before = devices.of(sittingId, List.of(caller.personId())).get(caller.personId());
        if (device.equals(before)) {
            return true;
        }
        if (before != null && !take) {
            return false;
        }
        commands.once(Command.of(commandId, caller.accountId(), "ballot.device", sittingId, device, take), () -> {
            devices.take(sittingId, caller.personId(), device);
            DeviceTaken taken = new DeviceTaken(seat, BallotStore.mark(device));
            events.fire(new VoteChanged(caller.actor(), sittingId, 0, 0, "device", taken, Map.of("seat", seat)));
            return "";
        });
        return true;
    }
}
