package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.StampInBox;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.printing.StampDrawing;

/**
 * 決裁欄: the boxes of the way as on paper, the line with who decides above, other sections below, then readers, and last
 * what counts no more.
 */
record StampGrid(Locale locale, LocalDateTime now) {

    private static final Set<StepKind> LINE = Set.of(StepKind.LINE, StepKind.EXAMINATION, StepKind.DECISION);

    List<GridRow> rows(DocumentView view) {
        List<GridBox> line = boxes(view, box -> counts(box) && LINE.contains(box.kind()));
        if (view.state() != State.DRAFT) {
            line.add(drafter(view));
        }
        return Stream.of(new GridRow(word("approvals.kind.DECISION"), line),
                new GridRow(word("approvals.kind.CONCURRENCE"),
                        boxes(view, box -> counts(box) && box.kind() == StepKind.CONCURRENCE)),
                new GridRow(word("approvals.kind.CIRCULATION"),
                        boxes(view, box -> counts(box) && box.kind() == StepKind.CIRCULATION)),
                new GridRow(word("approvals.grid.before"), boxes(view, box -> !counts(box))))
                .filter(row -> !row.boxes().isEmpty()).toList();
    }

    private List<GridBox> boxes(DocumentView view, Predicate<BoxOnWay> which) {
        return new ArrayList<>(view.boxes().stream().filter(which).map(this::box).toList().reversed());
    }

    private static boolean counts(BoxOnWay box) {
        return box.live() && box.state() != StepState.VOID;
    }

    private GridBox box(BoxOnWay box) {
        StampInBox stamp = box.stamp();
        boolean asked = box.live() && box.state().turn();
        return new GridBox(head(box.post()), box.post(), word("approvals.kind." + box.kind()),
                stamp == null ? null : seal(stamp.post(), stamp.name(), stamp.at()), stamp == null ? "" : stamp.name(),
                stamp == null ? "" : EraFunctions.era(stamp.at(), "stamp", locale), mark(box), stead(stamp), note(box),
                asked ? holder(box) : "", asked && box.due() != null ? moment(box.due()) : "",
                asked && box.due() != null && box.due().isBefore(now), why(box), look(box), box.mine());
    }

    /** Who put it up has stamped with that. */
    private GridBox drafter(DocumentView view) {
        LocalDateTime at = view.submittedAt() == null ? view.createdAt() : view.submittedAt();
        return new GridBox(word("approvals.grid.drafter"), view.drafterPost(), "", seal(view.drafterPost(), view.drafter(), at),
                view.drafter(), EraFunctions.era(at, "stamp", locale), "", "", "", "", "", false, "", "done", false);
    }

    private String mark(BoxOnWay box) {
        if (box.reviewedBy() != null) {
            return word("approvals.grid.reviewed");
        }
        if (box.stamp() == null) {
            return "";
        }
        return switch (box.stamp().mark()) {
            case SUBSTITUTED -> word("approvals.grid.stead");
            case DISSENTED -> word("approvals.grid.dissented");
            case ON_PAPER -> word("approvals.grid.onPaper");
            case APPROVED, CONCURRED, EXAMINED, DECIDED, READ -> "";
        };
    }

    private String stead(StampInBox stamp) {
        return stamp == null || stamp.stead() == null ? "" : Texts.of(locale, "approvals.grid.behalf", stamp.stead());
    }

    private String note(BoxOnWay box) {
        if (box.reviewOwed()) {
            return word("approvals.grid.reviewOwed");
        }
        if (box.reviewedBy() != null) {
            return Texts.of(locale, "approvals.grid.reviewedBy", box.reviewedBy(), moment(box.reviewedAt()));
        }
        return switch (box.state()) {
            case WAITING -> word("approvals.grid.turn");
            case HELD -> Texts.of(locale, "approvals.grid.held", EraFunctions.era(box.heldUntil(), "short", locale));
            case COMING -> word("approvals.grid.coming");
            case DONE, SKIPPED, STOPPED, VOID -> "";
        };
    }

    private String holder(BoxOnWay box) {
        return box.holders().isEmpty() ? word("approvals.grid.vacant")
                : String.join(word("approvals.deciding.and"), box.holders());
    }

    private String why(BoxOnWay box) {
        return box.ground().isEmpty() ? word("approvals.grid.line") : box.ground();
    }

    private static String look(BoxOnWay box) {
        if (!counts(box)) {
            return "struck";
        }
        return switch (box.state()) {
            case WAITING, HELD -> "turn";
            case DONE -> box.stamp() != null && box.stamp().mark() == StepMark.DISSENTED ? "dissented" : "done";
            case SKIPPED -> "passed";
            case COMING, STOPPED, VOID -> "coming";
        };
    }

    /** The unit of a post stands in its stamp, above all units the post itself; it is Japanese in every language. */
    private static String seal(String post, String name, LocalDateTime at) {
        String[] words = post.strip().split("\\s+");
        String unit = words[Math.max(0, words.length - 2)];
        return StampDrawing.of(unit, at.toLocalDate(), name.strip().split("[\\s　]+")[0]).toSvg();
    }

    private static String head(String post) {
        return post.substring(post.lastIndexOf(' ') + 1);
    }

    private String moment(LocalDateTime at) {
        return EraFunctions.era(at, "short", locale) + " " + EraFunctions.era(at, "time", locale);
    }

    private String word(String key) {
        return Texts.of(locale, key);
    }
}
