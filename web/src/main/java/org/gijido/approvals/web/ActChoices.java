package org.gijido.approvals.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.approvals.web.ActChoice.Rank;
import org.gijido.approvals.web.ActChoice.Way;

/** What of the acts that are open to the reader their page offers, and in what order: the stamp first. */
record ActChoices(DocumentView view, String reader, LocalDateTime now) {

    /** By the kind of their box; whoever may do several of them does the first. */
    private static final Map<Act, StepKind> STAMPS = new EnumMap<>(Map.of(Act.APPROVE, StepKind.LINE, Act.CONCUR,
            StepKind.CONCURRENCE, Act.EXAMINE, StepKind.EXAMINATION, Act.DECIDE, StepKind.DECISION));
    private static final List<Act> FIRST = List.of(Act.DECIDE, Act.EXAMINE, Act.CONCUR, Act.APPROVE, Act.SUBSTITUTE_DECIDE,
            Act.RECORD_PAPER_ROUND, Act.POST_REVIEW, Act.READ_CIRCULATION, Act.RELEASE);
    private static final List<Act> BESIDE = List.of(Act.DISSENT, Act.REMAND);
    private static final List<Act> MORE = List.of(Act.PULL_UP, Act.HOLD, Act.ASK, Act.ANSWER, Act.REJECT, Act.ADD_STEP,
            Act.COMMENT, Act.CORRECT_FORMAL, Act.UNDO, Act.RECALL, Act.ENFORCE, Act.REROUTE, Act.WITHDRAW,
            Act.BEGIN_PAPER_ROUND, Act.SCRAP);
    private static final Set<Act> UNDONE = EnumSet.of(Act.APPROVE, Act.CONCUR, Act.DISSENT, Act.EXAMINE, Act.PULL_UP);
    private static final Set<Act> ASIDE = EnumSet.of(Act.COMMENT, Act.POST_REVIEW, Act.ANSWER);
    private static final Set<ActorKind> DRAFTERS = EnumSet.of(ActorKind.DRAFTER, ActorKind.CO_DRAFTER);
    private static final Duration UNDO = Duration.ofMinutes(5);

    List<ActChoice> all() {
        Optional<Act> main = FIRST.stream().filter(this::offered).findFirst();
        return Stream.of(main.stream().map(act -> choice(act, Rank.MAIN)),
                Stream.concat(BESIDE.stream(), FIRST.stream().filter(act -> !STAMPS.containsKey(act))).filter(this::offered)
                        .filter(act -> !main.equals(Optional.of(act))).map(act -> choice(act, Rank.BESIDE)),
                MORE.stream().filter(this::offered).map(act -> choice(act, Rank.MORE)), inAbsence())
                .flatMap(choices -> choices).toList();
    }

    /** 代決 of one whose absence nobody has noted: the reader says so themselves. */
    private Stream<ActChoice> inAbsence() {
        boolean possible = view.state().round() && view.kinds().contains(ActorKind.SUBSTITUTE_PRESENT)
                && !view.open().contains(Act.SUBSTITUTE_DECIDE);
        return possible ? Stream.of(new ActChoice(Act.SUBSTITUTE_DECIDE, null, Way.WORDS, Rank.MORE)) : Stream.empty();
    }

    private boolean offered(Act act) {
        return view.open().contains(act) && switch (act) {
            case UNDO -> last().filter(done -> UNDONE.contains(done.act()) && done.name().equals(reader))
                    .filter(done -> done.at().plus(UNDO).isAfter(now)).isPresent();
            case RECALL -> sinceSubmission().allMatch(done -> done.name().equals(reader) || ASIDE.contains(done.act()));
            case ANSWER -> isAsked();
            default -> true;
        };
    }

    private ActChoice choice(Act act, Rank rank) {
        return new ActChoice(act, step(act), way(act), rank);
    }

    private static Way way(Act act) {
        return switch (act) {
            case DECIDE, APPROVE, CONCUR, EXAMINE, POST_REVIEW, READ_CIRCULATION, RELEASE -> Way.PRESS;
            case SUBSTITUTE_DECIDE, UNDO, RECALL, RECORD_PAPER_ROUND -> Way.SURE;
            case REROUTE -> Way.ELSEWHERE;
            default -> Way.WORDS;
        };
    }

    /** The box in which the reader acts, so that who was first there is named. */
    private Long step(Act act) {
        StepKind kind = STAMPS.get(act);
        return kind == null ? null : view.boxes().stream().filter(box -> box.mine() && box.live() && box.state().turn())
                .filter(box -> box.kind() != StepKind.CIRCULATION)
                .min((one, other) -> Boolean.compare(other.kind() == kind, one.kind() == kind)).map(BoxOnWay::id).orElse(null);
    }

    private Optional<DoneAct> last() {
        return view.acts().stream().filter(done -> !done.undone() && !ASIDE.contains(done.act())).reduce((one, other) -> other);
    }

    private Stream<DoneAct> sinceSubmission() {
        int submitted = view.acts().stream().filter(done -> done.act() == Act.SUBMIT).mapToInt(DoneAct::number).max().orElse(0);
        return view.acts().stream().filter(done -> done.number() > submitted && !done.undone());
    }

    /** Drafters are asked; whoever else is, was asked by a program. */
    private boolean isAsked() {
        return view.kinds().stream().anyMatch(DRAFTERS::contains) && view.acts().stream().filter(done -> done.act() == Act.ASK)
                .anyMatch(question -> view.acts().stream().noneMatch(
                        done -> done.act() == Act.ANSWER && Objects.equals(done.about(), question.number())));
    }
}
