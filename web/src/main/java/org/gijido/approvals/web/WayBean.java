package org.gijido.approvals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.rerouting.WayService;
import org.gijido.approvals.rerouting.WayView;
import org.gijido.approvals.rerouting.WayView.OpenStep;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListParameters;
import org.gijido.shared.BusinessException;

/** {@code #{approvalWay}}: what is left of a document's way, to be laid out anew. */
@Named("approvalWay")
@RequestScoped
public class WayBean {

    /**
     * A step to come.
     *
     * @param joins  how it follows on the one before
     * @param vacant whether nobody holds it
     */
    public record Line(String kind, String post, String key, String ground, String holders, Joins joins, boolean vacant) {}

    /** How a step follows on the one before. */
    public enum Joins {
        /** When everything before has been passed. */
        AFTER,
        /** At the same time. */
        BESIDE,
        /** As the next of those asked one after the other beside others: in a section, its department head after its head. */
        WITHIN;

        static Joins of(OpenStep before, OpenStep step) {
            return before == null || before.stage() != step.stage() ? AFTER : before.lane() == step.lane() ? WITHIN : BESIDE;
        }
    }

    /** A post to choose. @param key as the script sends it back */
    public record PostOption(String words, String key, String holders) {}

    @Inject
    private WayService ways;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    private WayView view;
    private List<Line> lines;
    private List<PostOption> posts;
    private List<Choice> kinds;

    @PostConstruct
    void load() {
        Caller caller = current.get();
        caller.require(Permission.APPROVAL_ACT);
        Long id = ListParameters.of(request).id("id");
        if (id == null) {
            throw BusinessException.notFound("approvals.error.notFound");
        }
        view = ways.open(caller, id);
        List<OpenStep> open = view.open();
        lines = IntStream.range(0, open.size()).mapToObj(at -> line(at == 0 ? null : open.get(at - 1), open.get(at))).toList();
        posts = view.posts().stream().map(post -> new PostOption(post.words(), key(post.post()), names(post.holders()))).toList();
        kinds = Arrays.stream(StepKind.values())
                .map(kind -> new Choice(kind.name(), Texts.of(caller.locale(), "approvals.kind." + kind))).toList();
    }

    private static Line line(OpenStep before, OpenStep step) {
        return new Line(step.kind().name(), step.words(), key(step.post()), step.ground(), names(step.holders()),
                Joins.of(before, step), step.holders().isEmpty());
    }

    /** Unit, rank and title; the script takes it apart again. */
    private static String key(PostAt post) {
        return Objects.requireNonNullElse(post.unitId(), "") + "|" + post.rank() + "|" + post.title();
    }

    private static String names(List<String> names) {
        return String.join("、", names);
    }

    public WayView getView() {
        return view;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Joins[] getJoins() {
        return Joins.values();
    }

    public List<PostOption> getPosts() {
        return posts;
    }

    public List<Choice> getKinds() {
        return kinds;
    }
}
