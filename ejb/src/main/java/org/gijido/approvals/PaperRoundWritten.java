package org.gijido.approvals;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * A drafter wrote down what was stamped on a paper that went round by hand.
 *
 * @param stamps how many
 */
public record PaperRoundWritten(long documentId, int stamps, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals.paperRoundWritten";
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("stamps", stamps);
    }
}
