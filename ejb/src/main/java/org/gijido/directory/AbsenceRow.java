package org.gijido.directory;

/**
 * An absence as a line.
 *
 * @param substitute empty for nobody named
 * @param reason     null for who may not know it
 * @param changeable whether the reader may end it
 */
public record AbsenceRow(long id, String person, String post, String substitute, AwayTime time, AbsenceReason reason,
        boolean changeable) {
}
