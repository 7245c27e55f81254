package org.gijido.jobs;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.platform.Job;

/** The jobs of all features, and how it stands with them. */
@ApplicationScoped
public class Jobs {

    @Inject
    @Any
    private Instance<Job> beans;
    @Inject
    private JobBook book;
    @Inject
    private Clock clock;

    private List<Job> all;

    @PostConstruct
    void find() {
        all = beans.stream().sorted(Comparator.comparing(Job::name)).toList();
    }

    /** By name. */
    List<Job> all() {
        return all;
    }

    boolean has(String name) {
        return all.stream().anyMatch(job -> job.name().equals(name));
    }

    /** By name, as they stand now, whichever node does them. */
    List<JobLine> lines() {
        Map<String, JobRow> rows = book.rows().stream().collect(Collectors.toMap(JobRow::name, Function.identity()));
        LocalDateTime now = LocalDateTime.now(clock);
        return all.stream().map(job -> JobLine.of(job, rows.get(job.name()), now)).toList();
    }
}
