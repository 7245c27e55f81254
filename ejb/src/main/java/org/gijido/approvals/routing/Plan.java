package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;

/** A way as it grows, stage by stage. No post comes on it twice. */
final class Plan {
    private final List<PlannedStep> steps = new ArrayList<>();
    private final Set<PostAt> passed = new HashSet<>();
    private int stage;

    boolean passes(PostAt post) {
        return passed.contains(post);
    }

    /** One post after the other. */
    void line(List<PostAt> posts) {
        posts.stream().filter(post -> !passes(post)).forEach(post -> stage(StepKind.LINE, List.of(new Lane(List.of(post), ""))));
    }

    /** Lanes side by side; posts that were passed already are left out. */
    void stage(StepKind kind, List<Lane> lanes) {
        List<Lane> open = lanes.stream().map(lane -> new Lane(lane.posts().stream().filter(post -> !passes(post)).toList(),
                lane.ground())).filter(lane -> !lane.posts().isEmpty()).toList();
        if (open.isEmpty()) {
            return;
        }
        stage++;
        for (int lane = 0; lane < open.size(); lane++) {
            add(kind, lane + 1, open.get(lane));
        }
    }

    private void add(StepKind kind, int lane, Lane posts) {
        for (int place = 0; place < posts.posts().size(); place++) {
            PostAt post = posts.posts().get(place);
            steps.add(new PlannedStep(stage, lane, place + 1, kind, post, posts.ground()));
            passed.add(post);
        }
    }

    List<PlannedStep> steps() {
        return List.copyOf(steps);
    }
}
