package org.gijido.approvals.boxes;

import java.time.LocalDateTime;
import java.util.List;

import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.Together;

/**
 * A line of a list.
 *
 * @param kind  of the step; null for one's own documents
 * @param post  of the reader's step in words; of one's own documents the step that waits, empty when none does
 * @param since when it came there
 * @param due   by when; null where nobody is asked
 * @param stead whether the reader would do it in the stead of another
 * @param withPaper 併用: something of it goes round on paper
 * @param step     the box that waits; null for one's own documents
 * @param version  of the content
 * @param together whether it may be stamped together with others; null for what is not stamped
 * @param changed  the parts that are not as they were when the reader last saw or stamped it, as in {@code subject}
 */
public record BoxRow(long id, String subject, State state, String drafter, String drafterPost, boolean urgent, boolean secret,
        Long amount, StepKind kind, String post, LocalDateTime since, LocalDateTime due, boolean stead,
        boolean withPaper, Long step, int version, Together together, List<String> changed) {

    public BoxRow {
        changed = List.copyOf(changed);
    }

    BoxRow read(Together how, List<String> parts) {
        return new BoxRow(id, subject, state, drafter, drafterPost, urgent, secret, amount, kind, post, since, due, stead,
                withPaper,
                step, version, how, parts);
    }
}
