package org.gijido.frame.web;

import java.time.LocalDateTime;

/**
 * A thing of some feature as lists of the frame show it.
 *
 * @param number as people call it; may be empty
 * @param title  what it is about
 * @param who    whom it is about; may be empty
 * @param state  where it stands, in a word; {@code look} is the kind of {@code g:state} for it
 * @param holder who has it now; empty when nobody has to do anything with it
 * @param since  when it came there; null where that is not known
 */
public record Linked(String number, String title, String who, String path, String state, String look, String holder,
        LocalDateTime since) {
}
