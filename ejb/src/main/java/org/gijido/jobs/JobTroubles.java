package org.gijido.jobs;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Watched;

/** Jobs that failed or are overdue: {@code live.trim failed}. */
@ApplicationScoped
class JobTroubles implements Watched {

    @Inject
    private Jobs jobs;

    @Override
    public List<String> troubles() {
        return jobs.lines().stream().filter(line -> line.state().isTrouble())
                .map(line -> line.name() + " " + line.state().name().toLowerCase(Locale.ROOT)).toList();
    }
}
