package org.gijido.live.web;

import java.util.List;

/** The way to the other side, as fast as it reads. */
interface Link {

    /** @param frames go together in as few messages as may be */
    void send(List<String> frames);

    /** Whether less than half of what may wait is waiting. */
    boolean hasRoom();

    /** @param next is done once when there is room, on another thread; after what waited for it before */
    void whenRoom(Runnable next);
}
