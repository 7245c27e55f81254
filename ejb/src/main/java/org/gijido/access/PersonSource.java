package org.gijido.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What access must know of a person; the directory supplies it. */
public interface PersonSource {

    /** @param posts first the main one, then the concurrent ones */
    record PersonOfDay(String name, List<Caller.Post> posts) {
    }

    /**
     * A person to choose from a list, with the main post in words; they are empty for one without a post.
     *
     * @param staffNumber never changes and belongs to one person only, which makes it a good login
     * @param departmentId 0 above all departments and without a post
     * @param role        what the highest post of the day asks for
     */
    record Listed(long personId, String staffNumber, String name, String kana, long departmentId, String department,
            String division, String title, Role role) {
    }

    /** By person; those without a name on that day are missing. */
    Map<Long, PersonOfDay> on(Collection<Long> personIds, LocalDate day);

    /** @return empty for one without a name on that day */
    default Optional<PersonOfDay> on(long personId, LocalDate day) {
        return Optional.ofNullable(on(List.of(personId), day).get(personId));
    }

    /** Everybody who holds a post on that day, department by department. */
    List<Listed> staff(LocalDate day);

    /**
     * How many of them the statement does not name.
     *
     * @param without a select in JPQL of the ids of persons
     */
    long countStaff(LocalDate day, String without);

    /**
     * Those found by a part of the name, in kanji or kana, or by the whole staff number; in the order of the kana.
     *
     * @return none for a blank text
     */
    List<Listed> matching(String text, LocalDate day, int most);
}
