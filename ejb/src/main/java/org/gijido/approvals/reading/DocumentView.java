package org.gijido.approvals.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.directory.PostRank;

/**
 * A document as somebody has it before them.
 *
 * @param content  what goes round; to its drafters what they are writing
 * @param article  by which article the decider decides; empty before the first submission
 * @param boxes    in the order of the way; struck ones of before come first in their place
 * @param acts     what was done, by number
 * @param open     what the reader may do now
 * @param kinds    what the reader is to it
 * @param versions of the content, by number
 * @param files    of the content that is shown, in their order
 * @param seal     the print of what was decided; null before the decision
 * @param number   令和8年度 総第123号; null as long as it has none
 * @param sealBroken whether something of what was decided is not as it was
 * @param above    ranks above the one who decides, from the top: on paper their boxes are struck
 */
public record DocumentView(long id, State state, String drafter, String drafterPost, LocalDateTime createdAt,
        LocalDateTime submittedAt, LocalDateTime endedAt, LocalDate enforcedOn, boolean urgent, boolean secret, int version,
        int revision, Content content, String matter, String article, String barred, List<BoxOnWay> boxes, List<DoneAct> acts,
        Set<Act> open, Set<ActorKind> kinds, List<ContentVersion> versions, List<AttachedFile> files, List<Long> coDrafters,
        String seal, boolean sealBroken, String number, List<PostRank> above) {

    /**
     * A box on the way.
     *
     * @param post    in words of the day on which the way was laid out
     * @param ground  the article that brings it here; empty for the drafter's own line
     * @param holders who holds the post today, where somebody is asked; empty otherwise
     * @param mine    whether the reader holds it
     * @param madeBy  the number of the act that brought it here
     * @param endedBy the number of the act by which it was passed or became void; null while it is open
     */
    public record BoxOnWay(long id, int submission, int stage, int lane, int place, StepKind kind, String post, String ground,
            StepState state, LocalDateTime since, LocalDateTime due, LocalDate heldUntil, StampInBox stamp, boolean reviewOwed,
            String reviewedBy, String reviewedPost, LocalDateTime reviewedAt, List<String> holders, boolean mine, boolean live,
            int madeBy, Integer endedBy) {}

    /**
     * A stamp in a box.
     *
     * @param person whose it is; null for one on paper
     * @param stead  on whose behalf; null for the own post
     */
    public record StampInBox(Long person, String name, String post, String stead, LocalDateTime at, StepMark mark,
            int version) {}

    /** What was done. */
    public record DoneAct(int number, Act act, String name, String post, String stead, String note, LocalDateTime at, Long step,
            Integer about, LocalDate until, int version, boolean undone) {}

    /** A version of the content. */
    public record ContentVersion(int number, boolean formal, boolean draft, Content content, List<AttachedFile> files,
            String author, LocalDateTime at) {}

    public DocumentView {
        boxes = List.copyOf(boxes);
        acts = List.copyOf(acts);
        versions = List.copyOf(versions);
        files = List.copyOf(files);
        above = List.copyOf(above);
    }

    public boolean isOpen(String act) {
        return open.contains(Act.valueOf(act));
    }
}
