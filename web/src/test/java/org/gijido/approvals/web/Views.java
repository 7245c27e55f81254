package org.gijido.approvals.web;

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
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.approvals.reading.DocumentView.StampInBox;
import org.gijido.directory.PostRank;

/** Documents as readers have them, for tests. */
final class Views {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);

    private Views() {}

    static Content content(String subject, String proposal, Long amount) {
        return new Content(subject, proposal, "", "", null, "patronage", amount, null, null, null);
    }

    static DocumentView view(State state, Set<Act> open, Set<ActorKind> kinds, List<BoxOnWay> boxes, List<DoneAct> acts,
            List<ContentVersion> versions) {
        return new DocumentView(1, state, "辻 太一", "政策調整部 情報政策課 係長", NOW, NOW, null, null, false, false,
                versions.getLast().number(), 1, versions.getLast().content(), "後援名義", "別表第1-20", null, boxes, acts, open, kinds,
                versions, List.of(), List.of(), null, false, null, List.of(PostRank.MAYOR));
    }

    static ContentVersion version(int number, Content content) {
        return version(number, content, List.of());
    }

    static ContentVersion version(int number, Content content, List<AttachedFile> files) {
        return new ContentVersion(number, false, false, content, files, "辻 太一", NOW);
    }

    static BoxOnWay box(long id, StepKind kind, String post, StepState state, StampInBox stamp, boolean mine) {
        return new BoxOnWay(id, 1, (int) id, 1, 1, kind, post, kind == StepKind.LINE ? "" : "別表第1-20", state, NOW,
                NOW.minusHours(1),
                LocalDate.of(2026, 12, 3), stamp, false, null, null, null, state.turn() ? List.of("髙橋 正人") : List.of(), mine,
                state != StepState.VOID, 1, null);
    }

    /** The same box, ended by an act. */
    static BoxOnWay ended(BoxOnWay box, int madeBy, Integer endedBy) {
        return with(box, box.post(), box.ground(), box.reviewedBy(), madeBy, endedBy);
    }

    /** The same box, reviewed afterwards by its holder. */
    static BoxOnWay reviewed(BoxOnWay box, String by) {
        return with(box, box.post(), box.ground(), by, box.madeBy(), box.endedBy());
    }

    /** The same box on another ground. */
    static BoxOnWay because(BoxOnWay box, String ground, int madeBy) {
        return with(box, box.post(), ground, box.reviewedBy(), madeBy, box.endedBy());
    }

    private static BoxOnWay with(BoxOnWay box, String post, String ground, String reviewedBy, int madeBy, Integer endedBy) {
        return new BoxOnWay(box.id(), box.submission(), box.stage(), box.lane(), box.place(), box.kind(), post, ground,
                box.state(), box.since(), box.due(), box.heldUntil(), box.stamp(), false, reviewedBy,
                reviewedBy == null ? null : post, reviewedBy == null ? null : NOW.plusDays(7), box.holders(), box.mine(),
                box.live(), madeBy, endedBy);
    }

    static StampInBox stamp(StepMark mark, String stead, int version) {
        return new StampInBox(1L, "山﨑 由美子", "政策調整部 情報政策課 課長", stead, NOW, mark, version);
    }

    static DoneAct done(int number, Act act, String name, LocalDateTime at, Integer about) {
        return new DoneAct(number, act, name, "課長", null, null, at, null, about, null, 1, false);
    }
}
