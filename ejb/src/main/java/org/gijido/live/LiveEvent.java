package org.gijido.live;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;

/**
 * A row of the log as every socket sends it.
 *
 * @param seq     from 1 within the topic, without gaps
 * @param frame   made once, however many follow
 * @param sightOf accounts that may see more or less from here on: an event whose type begins with {@code sight.} names them in
 *                its payload, {@code {"accounts": [7, 9]}}. On every node their guard is asked before what comes after it is sent
 */
public record LiveEvent(String topic, long seq, String frame, Set<Long> sightOf) {

    private static final String OF_SIGHT = "sight.";

    /** @param payload JSON */
    public static LiveEvent of(String topic, long seq, String type, String payload, LocalDateTime at) {
        return new LiveEvent(topic, seq, "{\"topic\":\"" + topic + "\",\"seq\":" + seq + ",\"type\":\"" + type
                + "\",\"at\":\"" + at + "\",\"data\":" + payload + "}", type.startsWith(OF_SIGHT) ? accounts(payload) : Set.of());
    }

    private static Set<Long> accounts(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject().getJsonArray("accounts").getValuesAs(JsonNumber.class).stream().map(JsonNumber::longValue)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
