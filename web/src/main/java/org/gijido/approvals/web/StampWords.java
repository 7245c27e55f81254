package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.approvals.StepMark;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.approvals.reading.DocumentView.StampInBox;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Letters;
import org.gijido.platform.Texts;
import org.gijido.printing.StampDrawing;

/** Stamps of a document, drawn and in the words of their day. */
record StampWords(Locale locale, DocumentView view) {

    /** More than this stands in the 経緯 alone. */
    private static final int LONGEST_REASON = 40;
    private static final Set<StepMark> REASONED = Set.of(StepMark.SUBSTITUTED, StepMark.DISSENTED);
    private static final Set<StepMark> PRESSED = Set.of(StepMark.APPROVED, StepMark.DECIDED, StepMark.CONCURRED,
            StepMark.EXAMINED);

    /** The stamp in a box; whoever was skipped stamps when they review it; null while there is none. */
    GridStamp of(BoxOnWay box) {
        if (box.stamp() != null) {
            return of(box, box.stamp());
        }
        return box.reviewedBy() == null ? null : of(box.reviewedBy(), box.reviewedPost(), box.reviewedAt());
    }

    GridStamp of(String name, String post, LocalDateTime at) {
        return new GridStamp(drawing(post, name, at), name, post, EraFunctions.era(at, "stamp", locale), "", "", "");
    }

    private GridStamp of(BoxOnWay box, StampInBox stamp) {
        String stead = stamp.stead() == null ? "" : Texts.of(locale, "approvals.grid.behalf", stamp.stead());
        return new GridStamp(drawing(stamp.post(), stamp.name(), stamp.at()), stamp.name(), stamp.post(),
                EraFunctions.era(stamp.at(), "stamp", locale), stead, reason(box, stamp), twin(box, stamp));
    }

    private String reason(BoxOnWay box, StampInBox stamp) {
        String note = !REASONED.contains(stamp.mark()) ? null : view.acts().stream()
                .filter(act -> Objects.equals(act.number(), box.endedBy())).map(DoneAct::note).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (note == null) {
            return "";
        }
        return Letters.count(note) > LONGEST_REASON ? Texts.of(locale, "approvals.grid.reasonBelow")
                : Texts.of(locale, "approvals.grid.reason." + stamp.mark(), note);
    }

    /** One person in two following posts presses once, and both boxes say so. */
    private String twin(BoxOnWay box, StampInBox stamp) {
        String others = !PRESSED.contains(stamp.mark()) ? "" : view.boxes().stream()
                .filter(other -> other.id() != box.id() && other.stamp() != null && box.endedBy() != null
                        && box.endedBy().equals(other.endedBy()) && other.stamp().name().equals(stamp.name()))
                .map(other -> last(other.post())).collect(Collectors.joining(Texts.of(locale, "approvals.deciding.and")));
        return others.isEmpty() ? "" : Texts.of(locale, "approvals.grid.twin", others);
    }

    /** The unit of a post stands in its stamp, above all units the post itself; it is Japanese in every language. */
    private static StampDrawing drawing(String post, String name, LocalDateTime at) {
        String[] words = post.strip().split("\\s+");
        String unit = words[Math.max(0, words.length - 2)];
        return StampDrawing.of(unit, at.toLocalDate(), name.strip().split("[\\s　]+")[0]);
    }

    private static String last(String post) {
        return post.substring(post.lastIndexOf(' ') + 1);
    }
}
