package org.gijido.notices;

import org.gijido.platform.Reference;
import org.gijido.shared.Actor;

/**
 * What happened, as a feature tells it.
 *
 * @param object to which it happened
 * @param detail a thing of the feature that has words of its own, such as a comment; null without one
 */
public record Told(Actor by, NoticeKind kind, Reference object, Long detail) {
}
