package org.gijido.platform;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** What must be finished before the product may say that it is ready: the demo city, a first index … */
@ApplicationScoped
public class Readiness {

    private final Set<String> pending = ConcurrentHashMap.newKeySet();

    /** @param work a short English name, shown to operators */
    public void await(String work) {
        pending.add(work);
    }

    public void done(String work) {
        pending.remove(work);
    }

    /** Names of what is still under way; empty when ready. */
    public Set<String> pending() {
        return Set.copyOf(pending);
    }
}
