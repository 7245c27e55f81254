package org.gijido.live;

import java.time.LocalDateTime;

/**
 * A row of the log.
 *
 * @param seq     from 1 within the topic, without gaps
 * @param payload JSON
 */
public record LiveEvent(String topic, long seq, String type, String payload, LocalDateTime at) {

    /** The frame as every socket sends it. */
    public String frame() {
        return "{\"topic\":\"" + topic + "\",\"seq\":" + seq + ",\"type\":\"" + type + "\",\"at\":\"" + at
                + "\",\"data\":" + payload + "}";
    }
}
