package org.gijido.notices;

import java.time.LocalDateTime;

import org.gijido.platform.Reference;

/**
 * A notice as its person sees it.
 *
 * @param what   as {@link Told} has it
 * @param by     who did it, in the name of that day
 * @param detail null without one
 */
public record Notice(long id, LocalDateTime at, String what, String by, Reference object, Long detail, boolean read) {

    /** For the query. */
    public Notice(long id, LocalDateTime at, String what, String by, String kind, long objectId, Long detail, boolean read) {
        this(id, at, what, by, new Reference(kind, objectId), detail, read);
    }
}
