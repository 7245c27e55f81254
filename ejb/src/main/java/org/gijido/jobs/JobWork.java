package org.gijido.jobs;

import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import org.gijido.platform.Job;

/** One run, as the container runs a timer: with a request of its own and without a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWork {

    /** The edge of a thread: whatever it fails with, the clock goes on. @return what it failed with */
    public Optional<RuntimeException> run(Job job) {
        try {
            job.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
