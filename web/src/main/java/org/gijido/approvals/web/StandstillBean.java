package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.rehearsing.PostRehearsalService;
import org.gijido.approvals.rehearsing.PostThen;
import org.gijido.approvals.rehearsing.Stalled;
import org.gijido.approvals.rehearsing.StandstillService;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListParameters;

/** {@code #{standstill}}: what stands still today, and who will hold the posts that documents wait for on another day. */
@Named("standstill")
@RequestScoped
public class StandstillBean {

    /** A document, as people read it. @param since when it came there; empty for what was not kept */
    public record Line(String path, String subject, String drafter, String drafterPost, String post, String since, String why,
            String todo) {}

    /** A post, as people read it. @param look of {@code g:state} */
    public record PostLine(String post, long documents, String now, String then, String outcome, String look) {}

    /** Another way helps these. */
    private static final Set<Stalled.Why> MOVED = EnumSet.of(Stalled.Why.VACANT, Stalled.Why.UNIT_GONE);

    @Inject
    private StandstillService standstill;
    @Inject
    private PostRehearsalService rehearsals;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private List<Line> lines;
    private String typedDay;
    private boolean wrongDay;
    private LocalDate day;
    private List<PostLine> posts = List.of();

    @PostConstruct
    void load() {
        Caller caller = current.get();
        caller.require(Permission.DOCUMENTS_EDIT);
        Locale locale = caller.locale();
        lines = standstill.today(caller).stream().map(stalled -> line(stalled, locale)).toList();
        typedDay = ListParameters.of(request).text("day");
        if (!typedDay.isBlank()) {
            day = JapaneseDates.parse(typedDay).orElse(null);
            wrongDay = day == null;
        }
        if (day != null) {
            posts = rehearsals.on(caller, day).stream().map(post -> line(post, locale)).toList();
        }
    }

    private static Line line(Stalled stalled, Locale locale) {
        return new Line(MOVED.contains(stalled.why()) ? Paths.way(stalled.id()) : Paths.document(stalled.id()),
                BoxLine.subject(stalled.subject(), locale), stalled.drafter(), stalled.drafterPost(), stalled.post(),
                stalled.since() == null ? "" : EraFunctions.era(stalled.since(), "short", locale),
                Texts.of(locale, "approvals.standstill.why." + stalled.why()),
                Texts.of(locale, "approvals.standstill.todo." + stalled.why()));
    }

    private static PostLine line(PostThen post, Locale locale) {
        String nobody = Texts.of(locale, "approvals.standstill.nobody");
        return new PostLine(post.words(), post.documents(), names(post.now(), nobody), names(post.then(), nobody),
                Texts.of(locale, "approvals.standstill.held." + post.outcome()), switch (post.outcome()) {
                    case VACANT, UNIT_GONE -> "late";
                    case NEW_HOLDER -> "doing";
                    case SAME_HOLDER -> "done";
                });
    }

    private static String names(List<String> names, String nobody) {
        return names.isEmpty() ? nobody : String.join("、", names);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** As it was typed. */
    public String getTypedDay() {
        return typedDay;
    }

    public boolean isWrongDay() {
        return wrongDay;
    }

    /** Null as long as none was asked for. */
    public LocalDate getDay() {
        return day;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<PostLine> getPosts() {
        return posts;
    }
}
