package org.gijido.approvals;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * A draft was begun, written or thrown away; nobody but its drafters knows of it.
 *
 * @param name {@code begun}, {@code written}, {@code deleted}; {@code onPaper} for what was stamped on paper
 */
public record DraftChanged(long documentId, String name, int revision, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals.draft." + name;
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("revision", revision);
    }
}
