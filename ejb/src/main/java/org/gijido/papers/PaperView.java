package org.gijido.papers;

import java.time.LocalDateTime;

import org.gijido.platform.Reference;
import org.gijido.shared.Actor;

/**
 * A version of a paper; the last one where nothing else is said.
 *
 * @param place   among the papers of the same thing, from 1
 * @param version from 1
 * @param author  who brought this version
 */
public record PaperView(long id, Reference of, int place, int version, StoredFile file, Actor author, LocalDateTime addedAt) {
}
