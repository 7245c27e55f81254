package org.gijido.approvals.rerouting;

import java.util.List;

import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;

/**
 * What is left of a document's way, to be laid out anew.
 *
 * @param version that goes round
 * @param passed  the posts that stamped or were passed over: they stay
 * @param open    the steps to come, in their order
 * @param posts   those that somebody holds today
 */
public record WayView(long id, String subject, int version, List<String> passed, List<OpenStep> open, List<PostChoice> posts) {

    /**
     * A step to come.
     *
     * @param ground  the article that brings it here; empty for the drafter's own line
     * @param holders who holds the post today; empty for a vacant one
     */
    public record OpenStep(int stage, int lane, int place, StepKind kind, PostAt post, String words, String ground,
            List<String> holders) {}

    /** A post with its holders, in words of today. */
    public record PostChoice(PostAt post, String words, List<String> holders) {}
}
