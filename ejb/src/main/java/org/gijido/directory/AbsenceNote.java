package org.gijido.directory;

/**
 * An absence as it is noted.
 *
 * @param person     staff number; empty for the caller
 * @param substitute staff number of another; empty for nobody named
 */
public record AbsenceNote(String person, HalfDay first, HalfDay last, AbsenceReason reason, String substitute) {

    public AbsenceNote {
        person = person == null ? "" : person.strip();
        substitute = substitute == null ? "" : substitute.strip();
    }
}
