package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.Hand;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;

/** The steps of a document, in their order: stage by stage, the lanes of a stage side by side, in a lane one after the other. */
final class Way {

    private final ApprovalDocument document;
    private final List<ApprovalStep> steps;
    private final UnaryOperator<LocalDateTime> deadline;

    /**
     * @param steps    all of the document, void ones too; new ones are added to it
     * @param deadline by when somebody should act whose turn it becomes at a moment
     */
    Way(ApprovalDocument document, List<ApprovalStep> steps, UnaryOperator<LocalDateTime> deadline) {
        this.document = document;
        this.steps = steps;
        this.deadline = deadline;
    }

    List<ApprovalStep> all() {
        return steps;
    }

    /** What counts, in order. */
    List<ApprovalStep> live() {
        return steps.stream().filter(ApprovalStep::live).sorted(ApprovalStep.ORDER).toList();
    }

    /** What the document section laid out for the next submission. */
    List<ApprovalStep> comingNext() {
        return steps.stream().filter(step -> step.state() == StepState.LAID_OUT).toList();
    }

    List<ApprovalStep> turns() {
        return live().stream().filter(step -> step.state().turn()).toList();
    }

    Optional<ApprovalStep> find(Long id) {
        return steps.stream().filter(step -> id != null && id.equals(step.id())).findFirst();
    }

    /** The one step that decides. */
    ApprovalStep decision() {
        return live().stream().filter(step -> step.kind() == StepKind.DECISION).findFirst()
                .orElseThrow(() -> new IllegalStateException("document %d decides nowhere".formatted(document.id())));
    }

    void add(ApprovalStep step) {
        steps.add(step);
    }

    /**
     * Whose turn it is now begins to wait; where enough lanes of a stage are passed, the others are asked no more.
     *
     * @param act the number of the one that brings it about
     */
    void advance(LocalDateTime now, int act) {
        for (Map<Integer, List<ApprovalStep>> stage : stages()) {
            if (isEnough(stage)) {
                stage.values().stream().flatMap(List::stream).filter(step -> !step.state().passed())
                        .forEach(step -> step.strike(act));
                continue;
            }
            List<ApprovalStep> next = stage.values().stream()
                    .flatMap(lane -> lane.stream().filter(step -> !step.state().passed()).limit(1)).toList();
            next.stream().filter(step -> step.state() == StepState.COMING)
                    .forEach(step -> step.wait(now, deadline.apply(now)));
            if (!next.isEmpty()) {
                return;
            }
        }
    }

    private static boolean isEnough(Map<Integer, List<ApprovalStep>> stage) {
        int enough = stage.values().iterator().next().getFirst().enough();
        return enough > 0 && stage.values().stream()
                .filter(lane -> lane.stream().allMatch(step -> step.state().passed())).count() >= enough;
    }

    /**
     * What one press of the hand covers: the step itself and those right behind it that are the same person's turn next, of the
     * same kind or the one that decides.
     */
    List<ApprovalStep> reach(Hand hand, ApprovalStep from) {
        List<ApprovalStep> reach = new ArrayList<>(List.of(from));
        while (true) {
            Optional<ApprovalStep> next = behind(reach.getLast()).filter(step -> hand.holds(step.post()))
                    .filter(step -> goesWith(from, step));
            if (next.isEmpty()) {
                return reach;
            }
            reach.add(next.get());
        }
    }

    private static boolean goesWith(ApprovalStep from, ApprovalStep step) {
        return step.kind() == from.kind() || from.kind() == StepKind.LINE && step.kind() == StepKind.DECISION;
    }

    /** The step that alone comes next when this one is passed. */
    private Optional<ApprovalStep> behind(ApprovalStep step) {
        List<ApprovalStep> open = live().stream().filter(other -> other != step && !other.state().passed()
                && ApprovalStep.ORDER.compare(other, step) != 0).toList();
        Optional<ApprovalStep> inLane = open.stream().filter(other -> other.stage() == step.stage()
                && other.lane() == step.lane() && other.place() > step.place()).findFirst();
        if (inLane.isPresent()) {
            return inLane;
        }
        boolean others = open.stream().anyMatch(other -> other.stage() == step.stage() && other.lane() != step.lane());
        List<ApprovalStep> nextStage = others ? List.of() : stageBehind(step.stage(), open);
        return nextStage.stream().map(ApprovalStep::lane).distinct().count() == 1 ? Optional.of(nextStage.getFirst())
                : Optional.empty();
    }

    private static List<ApprovalStep> stageBehind(int stage, List<ApprovalStep> open) {
        return open.stream().filter(step -> step.stage() > stage).collect(Collectors.groupingBy(ApprovalStep::stage, TreeMap::new,
                Collectors.toList())).values().stream().findFirst().orElse(List.of());
    }

    /** Steps before this one that nobody has passed. */
    List<ApprovalStep> openBefore(ApprovalStep step) {
        return live().stream().filter(other -> other.stage() < step.stage() && !other.state().passed()).toList();
    }

    /** Puts a box before another in its lane; that one comes after it. */
    void putBefore(ApprovalStep step, ApprovalStep fresh) {
        live().stream().filter(other -> other != fresh && other.stage() == step.stage() && other.lane() == step.lane()
                && other.place() >= step.place()).sorted(ApprovalStep.ORDER.reversed()).forEach(other -> other.move(other.stage(),
                        other.place() + 1));
        add(fresh);
        step.come();
    }

    /** Makes room for a stage behind this one. */
    void openStageBehind(int stage) {
        live().stream().filter(step -> step.stage() > stage).forEach(step -> step.move(step.stage() + 1, step.place()));
    }

    /** The highest stage of which something is passed; 0 when nothing is. */
    int passedStage() {
        return live().stream().filter(step -> step.state().passed()).mapToInt(ApprovalStep::stage).max().orElse(0);
    }

    Stream<ApprovalStep> held(Hand hand) {
        return live().stream().filter(step -> hand.holds(step.post()));
    }

    private Iterable<Map<Integer, List<ApprovalStep>>> stages() {
        return live().stream().collect(Collectors.groupingBy(ApprovalStep::stage, TreeMap::new,
                Collectors.groupingBy(ApprovalStep::lane, TreeMap::new, Collectors.toList())))
                .values().stream().map(lanes -> (Map<Integer, List<ApprovalStep>>) lanes).toList();
    }
}
