package org.gijido.frame.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.frame.web.WaitingSource.Waiting;

/** The front page: what waits for the caller, the most urgent first. */
@Named("front")
@RequestScoped
public class FrontBean {

    private static final int MOST = 20;
    private static final Comparator<Waiting> BY_DEADLINE =
            Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;
    @Inject
    private Instance<WaitingSource> sources;

    public List<Waiting> getWaiting() {
        Caller caller = current.get();
        return sources.stream().flatMap(source -> source.of(caller, MOST).stream())
                .sorted(BY_DEADLINE).limit(MOST).toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
