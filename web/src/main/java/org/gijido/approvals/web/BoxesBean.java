package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.boxes.Box;
import org.gijido.approvals.boxes.BoxService;
import org.gijido.platform.web.ListParameters;

/** {@code #{approvalBoxes}}: the list that the address names, and how many lie in each. */
@Named("approvalBoxes")
@RequestScoped
public class BoxesBean {

    @Inject
    private BoxService boxes;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private Box box;
    private List<BoxTab> tabs;
    private List<BoxLine> lines;

    @PostConstruct
    void load() {
        Caller caller = current.get();
        caller.require(Permission.APPROVAL_READ);
        box = Objects.requireNonNullElse(ListParameters.of(request).word(Box.class, "box"), Box.MINE);
        LocalDateTime now = LocalDateTime.now(clock);
        lines = boxes.of(caller, box, BoxService.MOST).stream().map(row -> BoxLine.of(row, now, caller.locale())).toList();
        tabs = Arrays.stream(Box.values()).map(each -> new BoxTab(each.name(), Paths.list(each),
                each == box ? lines.size() : boxes.count(caller, each, BoxService.MOST), each == box)).toList();
    }

    public List<BoxTab> getTabs() {
        return tabs;
    }

    public List<BoxLine> getLines() {
        return lines;
    }

    public String getCode() {
        return box.name();
    }

    /** Whether more lie there than are shown. */
    public boolean isFull() {
        return lines.size() == BoxService.MOST;
    }

    /** Whether the list has what is stamped together with others. */
    public boolean isTickable() {
        return box == Box.MINE && lines.stream().anyMatch(line -> line.step() != null);
    }

    /** Whether somebody is asked here by a day. */
    public boolean isDue() {
        return box == Box.MINE;
    }

    /** Whether it says where each stands, rather than since when it lies there. */
    public boolean isStanding() {
        return box == Box.SENT || box == Box.COMING;
    }
}
