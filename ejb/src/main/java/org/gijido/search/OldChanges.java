package org.gijido.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Drops at night what every index took in long ago. */
@ApplicationScoped
class OldChanges implements Job {

    @Inject
    private ChangeLog changes;

    @Override
    public String name() {
        return "search.drop";
    }

    @Override
    public Times times() {
        return Times.daily(3, 50);
    }

    @Override
    public void run() {
        changes.dropOld();
    }
}
