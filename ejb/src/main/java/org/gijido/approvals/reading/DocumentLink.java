package org.gijido.approvals.reading;

import java.time.LocalDateTime;

import org.gijido.approvals.State;

/**
 * Where a document is, for lists that link to it.
 *
 * @param holder the post that it waits for, in words; empty when it waits for none
 * @param since  when it came there
 */
public record DocumentLink(long id, String subject, State state, String drafter, String holder, LocalDateTime since) {}
