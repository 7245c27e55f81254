package org.gijido.approvals;

/**
 * What a document of a matter begins with, as the table of decision classes says it beside the decider.
 *
 * @param form the code of the form that it is filled in by; empty for the one that is called as the matter, if there is one
 * @param filing under what it is filed
 */
public record UsualDraft(String form, Filing filing) {

    public static final UsualDraft NONE = new UsualDraft("", Filing.USUAL);
}
