package org.gijido.ballots.casting;

import org.gijido.platform.Command;

/** A press on its way into the box, and whose it is. */
public record CastEntry(long accountId, long personId, CastCommand command) {

    /**
     * As it is written down.
     *
     * @param secret whether what it says is left out: neither that nor a print of it may lie beside the seat
     */
    Command written(boolean secret) {
        String says = secret || command.paper() == null ? null : command.paper().text();
        return Command.of(command.id(), accountId, "ballot.cast", command.vote(), command.round(), command.device(), says);
    }
}
