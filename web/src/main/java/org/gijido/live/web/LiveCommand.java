package org.gijido.live.web;

import java.util.UUID;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** One command of the socket; a CDI bean of the feature that carries it out. */
public interface LiveCommand {

    /** {@code answers.append}. */
    String name();

    /** What a caller must be allowed before the data is looked at. */
    Permission needs();

    /**
     * Runs on the socket's thread, in the order in which the frames came in.
     *
     * @param data      read by {@link CommandData}, so that a client is told which part is missing
     * @param commandId made by the client; the same id must get the same answer for ever
     * @return what the client is told
     * @throws org.gijido.shared.BusinessException is told to the client in its language
     */
    JsonValue handle(Caller caller, UUID commandId, JsonObject data);
}
