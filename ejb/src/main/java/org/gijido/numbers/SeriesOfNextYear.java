package org.gijido.numbers;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Begins the series of the fiscal year to come, so that nobody has to on 1 April. */
@ApplicationScoped
class SeriesOfNextYear implements Job {

    private static final int MONTHS_BEFORE = 1;

    @Inject
    private NumberSeries series;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "numbers.year";
    }

    @Override
    public Times times() {
        return Times.daily(0, 20);
    }

    @Override
    public void run() {
        series.beginAll(FiscalYear.of(LocalDate.now(clock).plusMonths(MONTHS_BEFORE)));
    }
}
