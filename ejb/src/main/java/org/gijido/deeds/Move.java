package org.gijido.deeds;

import java.time.LocalDateTime;

/**
 * The deed by which a thing came to where it lies.
 *
 * @param by who did it, in the name of that day
 */
public record Move(String act, String by, LocalDateTime at) {
}
