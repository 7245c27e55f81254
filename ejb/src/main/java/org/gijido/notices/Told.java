package org.gijido.notices;

import org.gijido.access.Permission;
import org.gijido.platform.Reference;
import org.gijido.shared.Actor;

/**
 * What happened, as a feature tells it.
 *
 * @param what   {@code answers.RETURNED}; people read the sentence {@code answers.notice.RETURNED}, with the name of who did it
 * @param object to which it happened
 * @param detail a thing of the feature that has words of its own, such as a comment; null without one
 * @param right  that somebody needs to see the object: who has it not is not told
 */
public record Told(Actor by, String what, Reference object, Long detail, Permission right) {
}
