package org.gijido.papers;

import java.util.ArrayList;
import java.util.List;

/** The order of the papers of a thing. */
final class PaperOrder {

    private PaperOrder() {
    }

    /** @param place from 1; one that is not there is the nearest that is */
    static List<Long> moved(List<Long> order, long paper, int place) {
        List<Long> moved = new ArrayList<>(order);
        moved.remove((Object) paper);
        moved.add(Math.clamp(place, 1, moved.size() + 1) - 1, paper);
        return moved;
    }
}
