package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.approvals.PostAt;

/** Lanes that run side by side as far as they can: a post that several lead to waits for all of them, and is asked once. */
final class Lanes {

    private Lanes() {
    }

    /** @return stages, one after the other, each of lanes side by side; none empty */
    static List<List<Lane>> stages(List<Lane> lanes) {
        List<List<Lane>> stages = new ArrayList<>();
        List<Lane> left = merged(lanes);
        while (!left.isEmpty()) {
            List<Lane> now = new ArrayList<>();
            List<Lane> later = new ArrayList<>();
            for (Lane lane : left) {
                int own = own(lane, left);
                now.add(lane.to(own));
                later.add(lane.from(own));
            }
            stages.add(now.stream().filter(lane -> !lane.posts().isEmpty()).toList());
            left = merged(later);
        }
        return stages.stream().filter(stage -> !stage.isEmpty()).toList();
    }

    /** How many of its posts come before the first that another lane has as well. */
    private static int own(Lane lane, List<Lane> all) {
        return (int) lane.posts().stream()
                .takeWhile(post -> all.stream().filter(other -> other.posts().contains(post)).count() == 1).count();
    }

    /** Those that begin with the same post go on together. */
    private static List<Lane> merged(List<Lane> lanes) {
        Map<PostAt, Lane> byFirst = new LinkedHashMap<>();
        lanes.stream().filter(lane -> !lane.posts().isEmpty())
                .forEach(lane -> byFirst.merge(lane.posts().getFirst(), lane, Lanes::longer));
        return List.copyOf(byFirst.values());
    }

    private static Lane longer(Lane one, Lane other) {
        return other.posts().size() > one.posts().size() ? other : one;
    }
}
