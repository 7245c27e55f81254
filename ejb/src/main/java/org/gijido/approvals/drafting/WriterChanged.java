package org.gijido.approvals.drafting;

import java.util.List;

import org.gijido.approvals.Approvals;
import org.gijido.approvals.Writer;
import org.gijido.shared.LiveChange;

/** Somebody began to write a draft, or left it. @param writer null when nobody writes it */
public record WriterChanged(long documentId, Writer writer) implements LiveChange {

    /** What the other pages get. @param account 0 for nobody */
    public record Told(long account, String by) {}

    @Override
    public List<String> topics() {
        return List.of(Approvals.draftTopic(documentId));
    }

    @Override
    public String type() {
        return "approvals.writer";
    }

    @Override
    public Object payload() {
        return writer == null ? new Told(0, "") : new Told(writer.account(), writer.name());
    }
}
