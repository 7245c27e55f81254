package org.gijido.approvals.rerouting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.rerouting.WayView.OpenStep;
import org.gijido.approvals.rerouting.WayView.PostChoice;
import org.gijido.approvals.routing.Places;
import org.gijido.shared.BusinessException;

/** Shows what is left of a way to those who may lay it out anew. */
@Stateless
public class WayService {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Places places;

    /** @throws BusinessException with the sentence of the matrix, for whom 経路変更 is not open to */
    public WayView open(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.find(id);
        List<ApprovalStep> steps = rows.steps(document);
        courses.of(caller, document, steps).require(Act.REROUTE);
        LocalDate today = courses.now().toLocalDate();
        List<ApprovalStep> live = steps.stream().filter(ApprovalStep::live).sorted(ApprovalStep.ORDER).toList();
        List<ApprovalStep> open = live.stream().filter(step -> !step.state().passed()).toList();
        Map<PostAt, List<String>> holders = places.names(open.stream().map(ApprovalStep::post).toList(), today);
        return new WayView(id, document.subject(), document.version(),
                live.stream().filter(step -> step.state().passed()).map(ApprovalStep::words).toList(),
                open.stream().map(step -> new OpenStep(step.stage(), step.lane(), step.place(), step.kind(), step.post(),
                        step.words(), step.ground(), holders.getOrDefault(step.post(), List.of()))).toList(),
                posts(today));
    }

    private List<PostChoice> posts(LocalDate today) {
        List<PostAt> posts = places.held(today);
        Map<PostAt, String> words = places.words(posts, today);
        Map<PostAt, List<String>> names = places.names(posts, today);
        return posts.stream().map(post -> new PostChoice(post, words.get(post), names.getOrDefault(post, List.of())))
                .sorted(Comparator.comparing(PostChoice::words)).toList();
    }
}
