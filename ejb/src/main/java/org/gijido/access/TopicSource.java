package org.gijido.access;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A feature's own table as the log of its topics: nothing of it is copied into {@code live_events}, so what is removed or
 * changed there is not told to who comes later, and it is kept as long as the feature keeps it. One bean a feature.
 *
 * <p>The feature writes its row under a lock that orders the topic, numbered from 1 without gaps, and fires a {@link Written}
 * in the same transaction.
 */
public interface TopicSource {

    /**
     * An event as its row says it now.
     *
     * @param payload JSON
     */
    record Row(long seq, String type, String payload, LocalDateTime at) {
    }

    /** Fired by the feature that wrote the row. */
    record Written(String topic, Row row) {
    }

    boolean covers(String topic);

    /**
     * Rows after a number, in order. A row whose content was removed is given without it, so that no number is missing.
     *
     * @param limit at most this many
     */
    List<Row> after(String topic, long since, int limit);
}
