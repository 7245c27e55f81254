package org.gijido.front.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SittingRow;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.FrontCard;
import org.gijido.frame.web.WaitingList;
import org.gijido.platform.OfficeDays;
import org.gijido.platform.web.BarChart;
import org.gijido.questions.board.OverviewBoard;
import org.gijido.questions.web.SessionTallies;

/** {@code #{frontPage}}: what waits for the caller, how far the session is, and its next days. */
@Named("frontPage")
@RequestScoped
public class FrontPageBean {

    private static final int MOST = 30;

    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;
    @Inject
    private WaitingList waiting;
    @Inject
    private Instance<FrontCard> sources;
    @Inject
    private AssemblyService assembly;
    @Inject
    private OverviewBoard board;
    @Inject
    private SessionTallies sums;

    private Caller caller;
    private Optional<SessionRow> session;
    private List<WaitingLine> lines;
    private List<WaitingGroup> groups;
    private List<Card> cards;
    private BarChart progress;
    private List<SittingRow> sittings;

    @PostConstruct
    void read() {
        caller = current.get();
        session = assembly.sessionOfToday(caller);
        lines = readLines();
        groups = WaitingGroup.of(lines);
        cards = sources.stream().sorted(Comparator.comparingInt(FrontCard::order)).flatMap(source -> source.of(caller).stream())
                .toList();
        sittings = readSittings();
        progress = caller.may(Permission.QUESTION_READ)
                ? sums.of(caller).map(sum -> SessionProgress.chart(sum.tallies(), board.places(caller), caller.locale()))
                        .orElse(null)
                : null;
    }

    private List<WaitingLine> readLines() {
        LocalDateTime now = LocalDateTime.now(clock);
        return waiting.of(caller, MOST).stream().map(one -> WaitingLine.of(one, now, caller.locale())).toList();
    }

    /** By how soon they are due. */
    public List<WaitingGroup> getGroups() {
        return groups;
    }

    /** Whether anything can wait for the caller at all. */
    public boolean isWorking() {
        return caller.may(Permission.ANSWER_READ);
    }

    /** What features say of their own for the caller's role. */
    public List<Card> getCards() {
        return cards;
    }

    public List<WaitingLine> getLines() {
        return lines;
    }

    /** Null for those who do not see questions. */
    public BarChart getProgress() {
        return progress;
    }

    public SessionRow getSession() {
        return session.orElse(null);
    }

    /** Whether the session goes on. */
    public boolean isRunning() {
        return session.filter(today -> !today.to().isBefore(getToday())).isPresent();
    }

    /** Days on which the office is open, from tomorrow to the end of the session. */
    public long getDaysLeft() {
        return session.map(today -> OfficeDays.left(getToday(), today.to())).orElse(0L);
    }

    /** Today's sitting and those to come. */
    public List<SittingRow> getSittings() {
        return sittings;
    }

    private List<SittingRow> readSittings() {
        return session.map(today -> assembly.sittings(caller, today.id())).orElse(List.of()).stream()
                .filter(sitting -> !sitting.heldOn().isBefore(getToday())).toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
