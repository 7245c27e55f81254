package org.gijido.answers;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gijido.questions.AnswererClass;

/** The stamps that an answer needs, in order; the last is always 校了. */
public record StampRoute(List<StampStep> steps) {

    public StampRoute {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getLast() != StampStep.SIGNED_OFF || !steps.stream().sorted().distinct().toList().equals(steps)) {
            throw new IllegalArgumentException("Not a route of stamps: " + steps);
        }
    }

    /** The usual route: up the line to the one who answers. */
    static StampRoute usual(AnswererClass answerer) {
        return switch (answerer) {
            case MAYOR -> new StampRoute(Arrays.asList(StampStep.values()));
            case VICE_MAYOR -> upTo(StampStep.VICE_MAYOR);
            case DEPARTMENT_HEAD -> upTo(StampStep.DEPARTMENT_HEAD);
            case DIVISION_HEAD -> upTo(StampStep.DIVISION_HEAD);
        };
    }

    /**
     * A route as a setting writes it: {@code drafted,department-head,mayor,signed-off}.
     *
     * @throws IllegalArgumentException when a step is unknown, out of order, or 校了 is not the last
     */
    static StampRoute parse(String setting) {
        return new StampRoute(Arrays.stream(setting.split(",")).map(StampStep::ofCode).toList());
    }

    /** Whose turn it is: the first step that does not stand; none when all stand. */
    Optional<StampStep> next(Collection<StampStep> standing) {
        return steps.stream().filter(step -> !standing.contains(step)).findFirst();
    }

    String setting() {
        return String.join(",", steps.stream().map(StampStep::code).toList());
    }

    private static StampRoute upTo(StampStep highest) {
        return new StampRoute(Arrays.stream(StampStep.values())
                .filter(step -> step.compareTo(highest) <= 0 || step == StampStep.SIGNED_OFF).toList());
    }
}
