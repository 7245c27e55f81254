package org.gijido.platform;

/**
 * Work that must be done by the clock, once in the cluster: a feature supplies a bean, and {@code org.gijido.jobs} finds and
 * runs it, writes down how it went, and shows it. Being run twice, or late, must do no harm: a node may fall over in the
 * middle. What each node does for itself (its sockets, its index, its disk) is no job, see {@link Timers}.
 */
public interface Job {

    /** The feature and what it does: {@code live.trim}; people read the sentence {@code live.job.trim}. */
    String name();

    Times times();

    /**
     * Outside of any transaction: long work commits now and then.
     *
     * @throws org.gijido.shared.BusinessException with the sentence that says what to do, where somebody can do something
     */
    void run();
}
