package org.gijido.jobs;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.shared.BusinessException;

/** What the information division sees of the jobs and may ask of them. */
@Stateless
public class JobService {

    @Inject
    private Jobs jobs;
    @Inject
    private JobBook book;
    @Inject
    private Event<JobAsked> events;

    /** By name. */
    public List<JobLine> all(Caller caller) {
        caller.require(Permission.AUDIT_READ);
        return jobs.lines();
    }

    /**
     * Has it begin within seconds, on the node that does the jobs, beside its turns.
     *
     * @throws BusinessException NOT_FOUND for a name that no job has
     */
    public void runNow(Caller caller, String name) {
        caller.require(Permission.SETTINGS_EDIT);
        if (!jobs.has(name)) {
            throw BusinessException.notFound("jobs.error.unknown");
        }
        book.ask(name);
        events.fire(new JobAsked(caller.actor(), name));
    }
}
