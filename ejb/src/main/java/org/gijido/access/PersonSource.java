package org.gijido.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What access must know of a person; the directory supplies it. */
public interface PersonSource {

    /** @param posts first the main one, then the concurrent ones */
    record PersonOfDay(String name, List<Caller.Post> posts) {
    }

    Optional<PersonOfDay> on(long personId, LocalDate day);
}
