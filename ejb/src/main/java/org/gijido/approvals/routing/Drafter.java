package org.gijido.approvals.routing;

import org.gijido.approvals.PostAt;

/**
 * Who drafts, by the post of the day in which it is done.
 *
 * @param post the unit that the post itself belongs to, and its rank
 */
public record Drafter(long personId, PostAt post) {
}
