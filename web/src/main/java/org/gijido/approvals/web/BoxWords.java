package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.approvals.Act;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.directory.PostRank;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;

/** Boxes of a document in words: who is asked, why, and where each stands. */
record BoxWords(Locale locale, LocalDateTime now, DocumentView view) {

    GridBox of(BoxOnWay box) {
        boolean asked = box.live() && box.state().turn();
        boolean due = asked && box.due() != null;
        return new GridBox(head(box), box.post(), new StampWords(locale, view).of(box), marks(box), note(box),
                asked ? holder(box) : "", due ? moment(box.due()) : "", due && box.due().isBefore(now), whose(box),
                why(box), said(box),
                look(box), box.mine());
    }

    /** Who put it up has stamped with that. */
    GridBox drafter() {
        LocalDateTime at = view.submittedAt() == null ? view.createdAt() : view.submittedAt();
        return new GridBox(word("approvals.grid.drafter"), view.drafterPost(),
                new StampWords(locale, view).of(view.drafter(), view.drafterPost(), at), List.of(), "", "", "", false, "", "",
                "", "done", false);
    }

    /** The boxes above the one who decides: they stand there struck, as on the city's paper. */
    List<GridBox> above() {
        return view.above().stream().map(this::above).toList();
    }

    private GridBox above(PostRank rank) {
        String post = word("approvals.post." + rank);
        return new GridBox(post, post, null, List.of(), word("approvals.grid.delegated"), "", "", false, "", view.article(),
                Texts.of(locale, "approvals.grid.above", decider(), post), "above", false);
    }

    /** Sections side by side all have a 課長: their unit stands with it. */
    private static String head(BoxOnWay box) {
        String[] words = box.post().strip().split("\\s+");
        boolean own = box.kind() == StepKind.LINE || box.kind() == StepKind.DECISION || words.length == 1;
        return own ? words[words.length - 1] : words[words.length - 2] + " " + words[words.length - 1];
    }

    private String decider() {
        return view.boxes().stream().filter(box -> StampGrid.counts(box) && box.kind() == StepKind.DECISION).findFirst()
                .map(BoxWords::head).orElse("");
    }

    private List<String> marks(BoxOnWay box) {
        Optional<String> mark = Optional.ofNullable(box.stamp()).map(stamp -> switch (stamp.mark()) {
            case SUBSTITUTED -> "stead";
            case DISSENTED -> "dissented";
            case ON_PAPER -> "onPaper";
            case APPROVED, CONCURRED, EXAMINED, DECIDED, READ -> null;
        });
        return Stream.concat(mark.stream(), box.reviewedBy() == null ? Stream.empty() : Stream.of("reviewed"))
                .map(key -> word("approvals.grid." + key)).toList();
    }

    private String note(BoxOnWay box) {
        if (box.reviewOwed()) {
            return word("approvals.grid.reviewOwed");
        }
        if (box.reviewedBy() != null && box.stamp() != null) {
            return Texts.of(locale, "approvals.grid.reviewedBy", box.reviewedBy(), moment(box.reviewedAt()));
        }
        return switch (box.state()) {
            case WAITING -> word("approvals.grid.turn");
            case HELD -> Texts.of(locale, "approvals.grid.held", EraFunctions.era(box.heldUntil(), "short", locale));
            case LAID_OUT, COMING -> word("approvals.grid.coming");
            case DONE, SKIPPED, STOPPED, VOID -> "";
        };
    }

    private String holder(BoxOnWay box) {
        return box.holders().isEmpty() ? word("approvals.grid.vacant")
                : String.join(word("approvals.deciding.and"), box.holders());
    }

    /** The article; of the line the decider to whom it leads; of what came on the way who brought it. */
    private String why(BoxOnWay box) {
        Optional<DoneAct> maker = view.acts().stream().filter(act -> act.number() == box.madeBy()).findFirst();
        if (box.kind() == StepKind.DECISION) {
            boolean raised = maker.filter(act -> act.act() == Act.DISSENT).isPresent();
            return raised ? Texts.of(locale, "approvals.grid.raised", box.ground()) : box.ground();
        }
        if (!box.ground().isEmpty()) {
            return box.ground();
        }
        return maker.filter(act -> act.act() == Act.ADD_STEP || act.act() == Act.REROUTE)
                .map(act -> Texts.of(locale, "approvals.grid.by." + act.act(), act.name()))
                .orElseGet(() -> whose(box).isEmpty() || view.article().isEmpty() ? word("approvals.grid.line") : view.article());
    }

    private String whose(BoxOnWay box) {
        boolean line = box.kind() == StepKind.LINE && box.ground().isEmpty() && !decider().isEmpty();
        return line ? Texts.of(locale, "approvals.grid.lineTo", decider()) : "";
    }

    private String said(BoxOnWay box) {
        return StampGrid.counts(box) ? "" : word("approvals.grid.void");
    }

    private static String look(BoxOnWay box) {
        if (!StampGrid.counts(box)) {
            return "struck";
        }
        return switch (box.state()) {
            case WAITING, HELD -> "turn";
            case DONE -> box.stamp() != null && box.stamp().mark() == StepMark.DISSENTED ? "dissented" : "done";
            case SKIPPED -> "passed";
            case LAID_OUT, COMING, STOPPED, VOID -> "coming";
        };
    }

    private String moment(LocalDateTime at) {
        return EraFunctions.era(at, "short", locale) + " " + EraFunctions.era(at, "time", locale);
    }

    private String word(String key) {
        return Texts.of(locale, key);
    }
}
