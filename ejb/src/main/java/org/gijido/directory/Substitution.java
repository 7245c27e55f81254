package org.gijido.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who acts for whom on one day. */
final class Substitution {

    /** A line of that day: the person is away, the other is to act. */
    record Line(long personId, long substituteId) {}

    private Substitution() {}

    /**
     * Of several lines of a person the first counts whose substitute is not away as well. Nobody acts for a substitute who is
     * away: the next line does, or nobody.
     *
     * @param lines in the order in which they were noted
     * @param away  everybody who is away on that day
     * @return the substitute by the person who is away
     */
    static Map<Long, Long> of(List<Line> lines, Collection<Long> away) {
        Map<Long, Long> acting = new HashMap<>();
        lines.stream().filter(line -> !away.contains(line.substituteId()))
                .forEach(line -> acting.putIfAbsent(line.personId(), line.substituteId()));
        return acting;
    }
}
