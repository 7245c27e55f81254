package org.gijido.access;

/** Says who may follow the live topics of a feature. One bean a feature; a topic that no guard covers is refused. */
public interface TopicGuard {

    boolean covers(String topic);

    /**
     * Which events somebody may see. Asked when they begin to follow, every half minute while they do, and at an event that
     * changes it (see {@code live.LiveEvent}) before anything that comes after it is sent.
     *
     * @return {@link Sight#NOTHING} for who may not follow it at all
     */
    Sight sight(Caller caller, String topic);
}
