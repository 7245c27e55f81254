package org.gijido.approvals.relating;

import java.util.Map;

import org.gijido.approvals.Approvals;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * A draft names another document or takes a branch of its number, or does not any more.
 *
 * @param name {@code linked}, {@code unlinked}, {@code branched}, {@code unbranched}
 */
public record LinkChanged(long documentId, long other, String name, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals." + name;
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("other", other);
    }
}
