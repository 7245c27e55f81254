package org.gijido.live.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.shared.BusinessException;

/** The data of a command, read so that a client that sends something else is told, and the log is not. */
public record CommandData(JsonObject data) {

    /** @throws BusinessException INVALID when it is missing or no whole number */
    public long number(String name) {
        if (data != null && data.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw BusinessException.invalid("live.error.data", name);
    }

    /** @return null when it is missing; @throws BusinessException INVALID for anything but a text */
    public String text(String name) {
        if (data == null || !data.containsKey(name)) {
            return null;
        }
        if (data.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw BusinessException.invalid("live.error.data", name);
    }

    /** @throws BusinessException INVALID when it is missing or anything but a text */
    public String needed(String name) {
        return Optional.ofNullable(text(name)).orElseThrow(() -> BusinessException.invalid("live.error.data", name));
    }

    /** @throws BusinessException INVALID when it is missing or no UUID */
    public UUID uuid(String name) {
        try {
            return UUID.fromString(String.valueOf(text(name)));
        } catch (IllegalArgumentException unreadable) {
            throw BusinessException.invalid("live.error.data", name);
        }
    }

    public boolean has(String name) {
        return data != null && data.containsKey(name);
    }

    /** Whether it is there and true. */
    public boolean flag(String name) {
        return data != null && data.get(name) == JsonValue.TRUE;
    }
}
