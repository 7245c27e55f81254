package org.gijido.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The periods of one thing, of which no two overlap, and how a new fact is put among them: "from this day it is so".
 * What held until then ends; what is known of later days stays. Putting the same fact twice changes nothing.
 */
public final class Timeline<T extends Dated> {

    /** What putting a fact did. */
    public enum Outcome { ADDED, CHANGED, UNCHANGED, OVERLAPS }

    /**
     * A fact that begins on a day.
     *
     * @param until   the first day it no longer holds; empty for "until something else is known"
     * @param same    whether a period tells this fact already
     * @param correct tells the fact rightly in a period that begins on the same day
     * @param create  makes and stores a new period
     */
    public record Fact<T>(LocalDate from, Optional<LocalDate> until, Predicate<T> same, Consumer<T> correct,
            Function<Period, T> create) {
    }

    private final List<T> periods;
    private final Runnable flush;

    /** @param flush writes an end to the database before what follows is written: its keys know no "later" */
    public Timeline(Collection<T> periods, Runnable flush) {
        this.periods = new ArrayList<>(periods);
        this.flush = flush;
    }

    public Optional<T> at(LocalDate day) {
        return periods.stream().filter(period -> period.period().covers(day)).findFirst();
    }

    /** Ends what holds on the day and began before it. */
    public Outcome endAt(LocalDate day) {
        Optional<T> holding = at(day);
        if (holding.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        if (holding.get().period().validFrom().equals(day)) {
            return Outcome.OVERLAPS;
        }
        end(holding.get(), day);
        return Outcome.CHANGED;
    }

    public Outcome put(Fact<T> fact) {
        Optional<T> holding = at(fact.from());
        if (holding.isPresent() && holding.get().period().validFrom().equals(fact.from())) {
            return retell(holding.get(), fact);
        }
        if (holding.isPresent() && fact.until().isEmpty() && fact.same().test(holding.get())) {
            return Outcome.UNCHANGED;
        }
        Optional<T> next = next(fact.from());
        LocalDate last = holding.map(period -> period.period().validTo())
                .orElse(next.map(period -> period.period().validFrom()).orElse(Period.OPEN_END));
        LocalDate until = fact.until().orElse(last);
        if (next.isPresent() && until.isAfter(next.get().period().validFrom())) {
            return Outcome.OVERLAPS;
        }
        holding.ifPresent(period -> end(period, fact.from()));
        periods.add(fact.create().apply(new Period(fact.from(), until)));
        return Outcome.ADDED;
    }

    private Outcome retell(T standing, Fact<T> fact) {
        LocalDate until = fact.until().orElse(standing.period().validTo());
        if (until.isAfter(standing.period().validTo())) {
            return Outcome.OVERLAPS;
        }
        boolean changed = false;
        if (!fact.same().test(standing)) {
            fact.correct().accept(standing);
            changed = true;
        }
        if (until.isBefore(standing.period().validTo())) {
            end(standing, until);
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private void end(T period, LocalDate day) {
        period.endBefore(day);
        flush.run();
    }

    private Optional<T> next(LocalDate day) {
        return periods.stream().filter(period -> period.period().validFrom().isAfter(day))
                .min(Comparator.comparing(period -> period.period().validFrom()));
    }
}
