package org.gijido.approvals.drafting;

import java.util.List;

import org.gijido.approvals.Content;

/**
 * What a drafter writes.
 *
 * @param urgent    至急
 * @param secret    秘: only who is on the way reads it
 * @param coDrafters persons who write it too; null for those that it has
 * @param cites      of a new one: the document that it is drafted from; null for none
 */
public record Draft(Content content, boolean urgent, boolean secret, List<Long> coDrafters,
        Long cites) {

    /** One that cites nothing. */
    public Draft(Content content, boolean urgent, boolean secret, List<Long> coDrafters) {
        this(content, urgent, secret, coDrafters, null);
    }

    Draft with(Content other) {
        return new Draft(other, urgent, secret, coDrafters, cites);
    }

    public Draft {
        coDrafters = coDrafters == null ? null : coDrafters.stream().distinct().toList();
    }
}
