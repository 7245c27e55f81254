package org.gijido.archive;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * Past answers were stored, new or in place of what they said before; fired in the transaction that stores them.
 *
 * @param action {@code archive.imported} or {@code archive.signedOff}
 * @param subject the import, or the answer, they come from
 * @param answers how many
 */
public record PastAnswersStored(Actor actor, String action, String subject, int answers) implements Audited {

    @Override
    public Map<String, ?> detail() {
        return Map.of("stored", answers);
    }
}
