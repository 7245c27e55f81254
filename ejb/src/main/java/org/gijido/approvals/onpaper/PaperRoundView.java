package org.gijido.approvals.onpaper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.gijido.approvals.AttachedFile;

/**
 * What of a document that goes round by hand was written down so far.
 *
 * @param by    who wrote it; null as long as nobody has
 * @param at    when; null as long as nobody has
 * @param boxes those that need a stamp, in their order
 * @param scans pictures of the paper
 */
public record PaperRoundView(String by, LocalDateTime at, List<BoxOnPaper> boxes, List<AttachedFile> scans) {

    /**
     * A box on the paper.
     *
     * @param post who was asked, in words
     * @param name who stamped; empty as long as nobody has said
     * @param day  of the stamp; null as long as nobody has said
     */
    public record BoxOnPaper(long step, String post, String name, LocalDate day) {}

    /** Whether it is written and waits to be confirmed. */
    public boolean written() {
        return !scans.isEmpty() && boxes.stream().noneMatch(box -> box.name().isEmpty());
    }
}
