package org.gijido.approvals.drafting;

import java.util.List;

import org.gijido.approvals.Content;

/**
 * What a drafter writes.
 *
 * @param urgent    至急
 * @param secret    秘: only who is on the way reads it
 * @param coDrafters persons who write it too; null for those that it has
 */
public record Draft(Content content, boolean urgent, boolean secret, List<Long> coDrafters) {

    Draft with(Content other) {
        return new Draft(other, urgent, secret, coDrafters);
    }

    public Draft {
        coDrafters = coDrafters == null ? null : coDrafters.stream().distinct().toList();
    }
}
