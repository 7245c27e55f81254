package org.gijido.approvals.web;

import org.gijido.approvals.State;
import org.gijido.approvals.boxes.Box;

/** Addresses of the pages. */
final class Paths {

    private Paths() {}

    static String document(long id) {
        return "/approvals/document.xhtml?id=" + id;
    }

    /** Where the rest of its way is laid out anew. */
    static String way(long id) {
        return "/approvals/way.xhtml?id=" + id;
    }

    /** A draft is opened where it is written. */
    static String of(long id, State state) {
        return state == State.DRAFT ? "/approvals/draft.xhtml?id=" + id : document(id);
    }

    static String list(Box box) {
        return "/approvals/approvals.xhtml?box=" + box;
    }
}
