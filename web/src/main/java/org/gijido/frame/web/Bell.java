package org.gijido.frame.web;

import java.util.List;

import org.gijido.access.Caller;

/** What the bell shows beside the number of what waits. The notices supply it, so that the frame knows no feature. */
public interface Bell {

    /** Whether the caller was told something that is unread. */
    boolean isUnread(Caller caller);

    /** Live topics that say that there may be something new, each with its number now: {@code notices:12@41}. */
    List<String> topics(Caller caller);
}
