package org.gijido.deeds;

import java.time.LocalDateTime;

import org.gijido.platform.Reference;

/**
 * Something that somebody did.
 *
 * @param act as {@link org.gijido.shared.Deed#act} says it
 */
public record Done(LocalDateTime at, String act, Reference object) {

    /** For the query. */
    public Done(LocalDateTime at, String act, String kind, long id) {
        this(at, act, new Reference(kind, id));
    }
}
