package org.gijido.front.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.deeds.DeedFilter;
import org.gijido.deeds.DeedService;
import org.gijido.deeds.Done;
import org.gijido.frame.web.Linked;
import org.gijido.frame.web.LinkedThings;
import org.gijido.platform.Paging;
import org.gijido.platform.Reference;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListParameters;
import org.gijido.platform.web.Pager;
import org.gijido.shared.BusinessException;

/** {@code #{ownDeeds}}: what the caller did, and what of it lies with others now; filters and page stand in the address. */
@Named("ownDeeds")
@RequestScoped
public class OwnDeedsBean {

    private static final int SIZE = 50;
    private static final String ACT = "act";
    private static final String SINCE = "since";

    @Inject
    private CurrentCaller current;
    @Inject
    private DeedService deeds;
    @Inject
    private LinkedThings things;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private Caller caller;
    private String act = "";
    private Since since;
    private List<Choice> acts = List.of();
    private List<DeedLine> lines;
    private Pager pager;

    /** 自分が出したもの. */
    public void loadSent() {
        load(true, "/front/sent.xhtml");
    }

    /** 処理済み. */
    public void loadDone() {
        load(false, "/front/done.xhtml");
    }

    private void load(boolean sent, String page) {
        ListParameters typed = ListParameters.of(request);
        caller = current.get();
        since = typed.word(Since.class, SINCE);
        act = known(typed.text(ACT));
        if (!sent) {
            acts = deeds.acts(caller).stream().map(done -> new Choice(done, word(done))).toList();
        }
        DeedFilter filter = new DeedFilter(sent, act.isEmpty() ? null : act,
                since == null ? null : since.day(LocalDate.now(clock)));
        lines = lines(deeds.of(caller, filter, Paging.of(typed.page(), SIZE, SIZE)));
        pager = typed.address(page, List.of(ACT, SINCE)).pager(typed.page(), SIZE, deeds.count(caller, filter));
    }

    private List<DeedLine> lines(List<Done> found) {
        Map<Reference, Linked> known = things.of(caller, found.stream().map(Done::object).toList());
        return found.stream().map(done -> new DeedLine(word(done.act()), done.at(), known.get(done.object()))).toList();
    }

    /** @throws BusinessException INVALID for what nobody can have done */
    private String known(String typed) {
        if (!typed.isEmpty() && word(typed).startsWith("?")) {
            throw BusinessException.invalid("platform.error.filter", typed);
        }
        return typed;
    }

    private String word(String done) {
        return Texts.of(caller.locale(), done.replaceFirst("\\.", ".act."));
    }

    public List<DeedLine> getLines() {
        return lines;
    }

    public Pager getPager() {
        return pager;
    }

    /** What the caller has ever done. */
    public List<Choice> getActs() {
        return acts;
    }

    public String getAct() {
        return act;
    }

    public List<Choice> getPeriods() {
        return Arrays.stream(Since.values())
                .map(one -> new Choice(one.name(), Texts.of(caller.locale(), "front.since." + one))).toList();
    }

    /** Empty for all. */
    public String getSince() {
        return since == null ? "" : since.name();
    }

    /** Whether more would be shown without filters. */
    public boolean isFiltered() {
        return since != null || !act.isEmpty();
    }
}
