package org.gijido.live.web;

import java.util.UUID;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;

/** One command of the socket; a CDI bean of the feature that carries it out. */
public interface LiveCommand {

    /** {@code answers.append}. */
    String name();

    /**
     * Runs on the socket's thread, in the order in which the frames came in.
     *
     * @param commandId made by the client; the same id must get the same answer for ever
     * @return what the client is told
     * @throws org.gijido.shared.BusinessException is told to the client in its language
     */
    JsonValue handle(Caller caller, UUID commandId, JsonObject data);
}
