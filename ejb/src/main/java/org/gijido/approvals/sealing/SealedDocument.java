package org.gijido.approvals.sealing;

import java.util.List;
import java.util.Set;

/**
 * A decided document as it lies in the database, with its seal.
 *
 * @param state    as the row says it
 * @param now      what it is now, with the acts up to the seal; null without a content
 * @param sealed   the manifest of the seal; null without a seal
 * @param print    of the seal
 * @param recorded the print in the audit record; null for none
 * @param acts     all of them by number and act
 * @param told     what the audit record tells of, by number and act
 */
record SealedDocument(long id, String state, String number, Manifest now, String sealed, String print, String recorded,
        List<String> acts, List<String> told) {

    private static final Set<String> DECIDED = Set.of("DECIDED", "ENFORCED");

    boolean isDecided() {
        return DECIDED.contains(state);
    }
}
