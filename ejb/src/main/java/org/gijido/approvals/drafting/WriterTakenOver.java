package org.gijido.approvals.drafting;

import java.util.Map;

import org.gijido.approvals.Approvals;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Somebody took a draft over from who was writing it. @param from whose it was */
public record WriterTakenOver(long documentId, String from, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals.draft.takenOver";
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("from", from);
    }
}
