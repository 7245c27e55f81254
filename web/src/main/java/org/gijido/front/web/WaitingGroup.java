package org.gijido.front.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Lines that are due about the same time, under one heading. @param urgency as the bundle's key ends */
public record WaitingGroup(String urgency, List<WaitingLine> lines) {

    /** Each with its lines, the most urgent first; none is empty. */
    static List<WaitingGroup> of(List<WaitingLine> lines) {
        return Arrays.stream(Urgency.values()).map(urgency -> new WaitingGroup(urgency.name(), those(lines, urgency)))
                .filter(Predicate.not(group -> group.lines().isEmpty())).toList();
    }

    private static List<WaitingLine> those(List<WaitingLine> lines, Urgency urgency) {
        return lines.stream().filter(line -> line.urgency() == urgency).toList();
    }
}
