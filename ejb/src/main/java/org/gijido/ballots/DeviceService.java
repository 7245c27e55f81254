package org.gijido.ballots;

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
    private Event<VoteChanged> events;

    /**
     * Makes a device the one the member votes with, if the member has none yet or takes over explicitly.
     *
     * @return whether the member votes with this device now
     */
    public boolean claim(Caller caller, long sittingId, UUID device, boolean take) {
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
        devices.take(sittingId, caller.personId(), device);
        events.fire(new VoteChanged(caller.actor(), sittingId, 0, 0, "device", new DeviceTaken(seat, BallotStore.mark(device)),
                Map.of("seat", seat)));
        return true;
    }
}
