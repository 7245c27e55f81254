package org.gijido.approvals;

/**
 * What a document of a matter begins with, as the table of decision classes says it beside the decider.
 *
 * @param form the code of the form that it is filled in by; empty for the one that is called as the matter, if there is one
 */
public record UsualDraft(String form) {

    public static final UsualDraft NONE = new UsualDraft("");
}
