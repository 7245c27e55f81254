package org.gijido.answers.backdata;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Moves the files of the release before out of the database, one by one, beside the start of the application. */
@Singleton
@Startup
public class BackDataMove {
    private static final Logger LOG = System.getLogger(BackDataMove.class.getName());

    @Inject
    private BackDataMoveStep step;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        executor.execute(this::all);
    }

    private void all() {
        long moved = 0;
        for (OptionalLong next = step.waiting(0); next.isPresent(); next = step.waiting(next.getAsLong())) {
            moved += move(next.getAsLong()) ? 1 : 0;
        }
        if (moved > 0) {
            LOG.log(Level.INFO, "{0} files were moved out of the database", moved);
        }
    }

    /** The edge of a thread: one that cannot be moved stays where it is, and is tried again at the next start. */
    private boolean move(long backDataId) {
        try {
            step.move(backDataId);
            return true;
        } catch (RuntimeException stays) {
            LOG.log(Level.WARNING, "file " + backDataId + " stays in the database", stays);
            return false;
        }
    }
}
