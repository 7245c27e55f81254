package org.gijido.approvals;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * A file of a draft was attached, replaced, moved or taken away, or a picture of a paper that went round by hand.
 *
 * @param name {@code attached}, {@code replaced}, {@code moved}, {@code removed}, {@code scanned}, {@code scanRemoved}
 * @param file as it is now; of a removed one as it was
 */
public record DraftFileChanged(long documentId, String name, AttachedFile file, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals.file." + name;
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("paper", file.paper(), "version", file.version(), "sha256", file.sha256());
    }
}
