package org.gijido.ballots.course;

import java.time.LocalDateTime;

/** An item that ended without a vote on it. @param by the name on that day */
public record EndedItem(long itemId, Ending ending, String reason, String by, LocalDateTime at) {
}
