package org.gijido.approvals;

import org.gijido.platform.Reference;

/** What the documents are called by others: in lists of links, in the live log, in the audit record. */
public final class Approvals {

    /** The kind of references to documents, and of the papers that hang on them. */
    public static final String KIND = "approval";

    private Approvals() {}

    public static Reference reference(long documentId) {
        return new Reference(KIND, documentId);
    }

    /** The live topic of a draft: who writes it. */
    public static String draftTopic(long documentId) {
        return KIND + "-draft:" + documentId;
    }

    /** The live topic of a document. */
    public static String topic(long documentId) {
        return KIND + ":" + documentId;
    }
}
