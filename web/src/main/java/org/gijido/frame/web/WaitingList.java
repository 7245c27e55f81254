package org.gijido.frame.web;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.Caller;

/** What waits for somebody, of all features together. */
@RequestScoped
public class WaitingList {

    private static final Comparator<Waiting> URGENT_FIRST = Comparator.comparing(Waiting::deadline,
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private Instance<WaitingSource> sources;

    /** No more than {@link WaitingSource#MOST}. */
    public long count(Caller caller) {
        return Math.min(WaitingSource.MOST, sources.stream().mapToLong(source -> source.count(caller)).sum());
    }

    /** The most urgent first, what has no deadline last. @param most no more than these */
    public List<Waiting> of(Caller caller, int most) {
        return sources.stream().flatMap(source -> source.of(caller, most).stream()).sorted(URGENT_FIRST).limit(most).toList();
    }
}
