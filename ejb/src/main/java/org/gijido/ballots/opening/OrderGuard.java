package org.gijido.ballots.opening;

import java.util.List;
import java.util.stream.Collectors;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.course.ItemCourse;
import org.gijido.shared.BusinessException;

/** Keeps the order of the rules: amendments farthest first, then the original or what is left of it, nothing twice. */
final class OrderGuard {

    private OrderGuard() {
    }

    /**
     * What is put of items that are put together.
     *
     * @throws BusinessException CONFLICT when one is decided or has ended, when something has to be put before, or when not the
     *         same is put of each
     */
    static PutToVote put(List<ItemCourse> together) {
        together.forEach(OrderGuard::check);
        PutToVote first = together.getFirst().next().orElseThrow();
        if (together.stream().anyMatch(course -> course.next().orElseThrow() != first)) {
            throw BusinessException.conflict("ballots.error.bundlePut");
        }
        return first;
    }

    private static void check(ItemCourse course) {
        String label = course.matter().label();
        if (course.ending() != null) {
            throw BusinessException.conflict("ballots.error.ended", label, course.ending().ending().word());
        }
        if (course.tooLate()) {
            throw BusinessException.conflict("ballots.error.amendmentTooLate", label);
        }
        if (course.next().isEmpty()) {
            throw BusinessException.conflict("ballots.error.state." + course.last().state().name());
        }
        if (!course.before().isEmpty()) {
            throw BusinessException.conflict("ballots.error.putBefore", label,
                    course.before().stream().map(AgendaItemRow::label).collect(Collectors.joining("、")));
        }
    }
}
