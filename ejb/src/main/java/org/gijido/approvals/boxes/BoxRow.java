package org.gijido.approvals.boxes;

import java.time.LocalDateTime;

import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;

/**
 * A line of a list.
 *
 * @param kind  of the step; null for one's own documents
 * @param post  of the reader's step in words; of one's own documents the step that waits, empty when none does
 * @param since when it came there
 * @param due   by when; null where nobody is asked
 * @param stead whether the reader would do it in the stead of another
 * @param withPaper 併用: something of it goes round on paper
 */
public record BoxRow(long id, String subject, State state, String drafter, String drafterPost, boolean urgent, boolean secret,
        Long amount, StepKind kind, String post, LocalDateTime since, LocalDateTime due, boolean stead,
        boolean withPaper) {}
