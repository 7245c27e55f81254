package org.gijido.live;

import java.time.LocalDateTime;

/**
 * A row of the log as every socket sends it.
 *
 * @param seq   from 1 within the topic, without gaps
 * @param frame made once, however many follow
 */
public record LiveEvent(String topic, long seq, String frame) {

    /** @param payload JSON */
    public static LiveEvent of(String topic, long seq, String type, String payload, LocalDateTime at) {
        return new LiveEvent(topic, seq, "{\"topic\":\"" + topic + "\",\"seq\":" + seq + ",\"type\":\"" + type + "\",\"at\":\"" + at
                + "\",\"data\":" + payload + "}");
    }
}
