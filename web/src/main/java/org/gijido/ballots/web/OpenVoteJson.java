package org.gijido.ballots.web;

import org.gijido.ballots.chamber.OpenVote;
import org.gijido.ballots.chamber.TakingPart;

/**
 * A sitting in which the caller takes part, and the vote that takes ballots in it.
 *
 * @param seq   number of the topic {@code chamber:…} that was read before
 * @param page  of the caller in that sitting: the tablet, the chair's screen or the desk
 * @param vote  null while nothing is open; so are the others
 * @param label of what is put
 */
public record OpenVoteJson(long sitting, long seq, String page, Long vote, Integer round, String label) {

    static OpenVoteJson of(TakingPart part, long seq, OpenVote open) {
        String page = switch (part.as()) {
            case MEMBER -> "tablet";
            case CHAIR -> "chair";
            case CLERK -> "console";
        };
        return new OpenVoteJson(part.sitting(), seq, "/ballots/" + page + ".xhtml?sitting=" + part.sitting(),
                open == null ? null : open.vote(),
                open == null ? null : open.round(), open == null ? null : open.label());
    }
}
