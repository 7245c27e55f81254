package org.gijido.access;

/** Says who may follow the live topics of a feature. One bean a feature; a topic that no guard covers is refused. */
public interface TopicGuard {

    boolean covers(String topic);

    boolean mayFollow(Caller caller, String topic);
}
