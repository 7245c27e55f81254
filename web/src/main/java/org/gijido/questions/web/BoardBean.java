package org.gijido.questions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.live.LiveLog;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.gijido.platform.web.Pager;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.BoardRow;
import org.gijido.questions.QuestionState;
import org.gijido.questions.Standing;
import org.gijido.questions.StateWord;
import org.gijido.questions.board.BoardFilter;
import org.gijido.questions.board.BoardPage;
import org.gijido.questions.board.OverviewBoard;

/** The board of a session as the address wants it. */
@Named("questionBoard")
@RequestScoped
public class BoardBean {

    static final int PAGE_SIZE = 100;
    private static final String PAGE = "/questions/board.xhtml";
    private static final String PRINT = "print";
    private static final List<String> FILTERS = List.of("session", "turn", "department", "division", "state", "answerer", "due",
            "own",
            "text", "order");

    @Inject
    private OverviewBoard board;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private LiveLog log;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    /** As the address has them, by the names of {@link BoardParameters}. */
    private ListParameters typed;
    private Map<String, List<Choice>> choices = Map.of();
    private BoardFilter filter;
    private ListAddress address;
    private SessionRow session;
    private List<TurnRow> turns = List.of();
    private OrganisationOfDay today;
    private BoardFigures figures;
    private BoardPage page;
    private List<SessionRow> sessions = List.of();
    private List<BoardLine> lines = List.of();
    private List<BoardFigures.Speaker> speakers = List.of();
    private List<BoardFigures.StateCount> stateCounts = List.of();
    private long since;

    @PostConstruct
    void read() {
        typed = ListParameters.of(request);
    }

    /**
     * Makes everything once: the page asks a getter again for every row that it draws.
     * The number of the log is read first: what happens while the rest is read comes again as an event.
     */
    public void load() {
        sessions = assembly.sessions(current.get());
        session = wantedSession();
        today = directory.organisation(current.get(), LocalDate.now(clock));
        if (session == null) {
            return;
        }
        since = log.lastSeq(getTopic());
        turns = assembly.turns(current.get(), session.id());
        figures = new BoardFigures(board.tallies(current.get(), session.id()));
        filter = BoardParameters.of(typed).filter(session.id());
        address = typed.address(PAGE, FILTERS).with("session", session.id());
        page = isOnPaper() ? board.whole(current.get(), filter) : board.page(current.get(), filter, typed.page(), PAGE_SIZE);
        choices = readChoices();
        lines = readLines();
        speakers = readSpeakers();
        stateCounts = readStateCounts();
    }

    private SessionRow wantedSession() {
        Long wanted = typed.id("session");
        return wanted == null ? assembly.sessionOfToday(current.get()).orElse(null) : assembly.session(current.get(), wanted);
    }

    private List<BoardLine> readLines() {
        Map<Long, TurnRow> byId = turns.stream().collect(Collectors.toMap(TurnRow::id, Function.identity()));
        boolean bySpeaker = filter.order() == BoardFilter.Order.SPEAKING;
        List<BoardLine> made = new ArrayList<>();
        long turn = 0;
        for (BoardRow row : page.rows()) {
            made.add(line(row, byId.get(row.turnId()), bySpeaker && row.turnId() != turn));
            turn = row.turnId();
        }
        return made;
    }

    private BoardLine line(BoardRow row, TurnRow turn, boolean opensTurn) {
        return new BoardLine(row, turn, opensTurn, row.leadUnitId() == null ? "" : today.name(row.leadUnitId()),
                StateWord.of(current.get().locale(), row.state(), row.stamp(), row.part()), StateLook.kind(row.state()),
                answerer(row),
                row.overdue(LocalDateTime.now(clock)), Long.valueOf(row.id()).equals(getQuestion()),
                address.with("question", row.id()).toString());
    }

    private String answerer(BoardRow row) {
        return row.answererTitle().isBlank() ? word("questions.answerer." + row.answererClass()) : row.answererTitle();
    }

    private List<BoardFigures.Speaker> readSpeakers() {
        return turns.stream()
                .map(turn -> new BoardFigures.Speaker(turn, figures.standing(turn.id()), figures.signedOff(turn.id()),
                        address.with("turn", turn.id()).toString(), Long.valueOf(turn.id()).equals(filter.turnId())))
                .toList();
    }

    /** A stamped question counts at the place of its furthest stamp, so the places stand where the state would. */
    private List<BoardFigures.StateCount> readStateCounts() {
        return Stream.of(QuestionState.values()).flatMap(state -> state == QuestionState.STAMPED ? placeCounts()
                : Stream.of(stateCount(new Standing(state, null), word("questions.state." + state)))).toList();
    }

    private Stream<BoardFigures.StateCount> placeCounts() {
        Locale locale = current.get().locale();
        return board.places(current.get()).stream().map(place -> stateCount(new Standing(QuestionState.STAMPED, place.code()),
                StateWord.stamped(locale, place.word(locale))));
    }

    private BoardFigures.StateCount stateCount(Standing standing, String word) {
        boolean chosen = standing.equals(filter.state());
        return new BoardFigures.StateCount(standing.word(), word, StateLook.kind(standing.state()), figures.of(standing),
                address.with("state", chosen ? null : standing.word()).toString(), chosen);
    }

    /** Words and shapes that the page's script needs to write a line by itself. */
    public String getWords() {
        return BoardWords.json(today, turns, current.get().locale());
    }

    private String word(String key) {
        return Texts.of(current.get().locale(), key);
    }

    /** What was typed or chosen for a filter. */
    public String typed(String name) {
        return typed.text(name);
    }

    public SessionRow getSession() {
        return session;
    }

    public List<BoardLine> getLines() {
        return lines;
    }

    public List<BoardFigures.Speaker> getSpeakers() {
        return speakers;
    }

    public List<BoardFigures.StateCount> getStateCounts() {
        return stateCounts;
    }

    private Map<String, List<Choice>> readChoices() {
        List<UnitOfDay> divisions = filter.departmentId() == null ? today.divisions() : today.divisionsOf(filter.departmentId());
        return Map.of("session", sessions.stream().map(one -> new Choice(Long.toString(one.id()), one.name())).toList(),
                "department", units(today.departments()), "division", units(divisions),
                "due", words("questions.board.due.", BoardFilter.Due.values()),
                "answerer", words("questions.answerer.", AnswererClass.values()),
                "order", words("questions.board.order.", BoardFilter.Order.values()));
    }

    private static List<Choice> units(List<UnitOfDay> units) {
        return units.stream().map(unit -> new Choice(Long.toString(unit.id()), unit.name())).toList();
    }

    private List<Choice> words(String keys, Enum<?>... all) {
        return Stream.of(all).map(one -> new Choice(one.name(), word(keys + one))).toList();
    }

    /** What can be chosen for a filter. */
    public List<Choice> choices(String filterName) {
        return choices.get(filterName);
    }

    public Pager getPager() {
        return address.pager(page.page(), page.size(), page.total());
    }

    public long getCount() {
        return figures.count();
    }

    public long getOverdue() {
        return figures.overdue();
    }

    public boolean isFiltered() {
        return !address.without("session", "order").isEmpty();
    }

    /** Whether a filter is set that nothing but the form of the filters shows. */
    public boolean isNarrowed() {
        return !address.without("session", "turn", "state", isOverdueChosen() ? "due" : "").isEmpty();
    }

    /** For the printer: all lines, however many. */
    public boolean isOnPaper() {
        return typed.flag(PRINT);
    }

    public String getPrintAddress() {
        return address.with(PRINT, true).toString();
    }

    /** Whether the script can tell by itself where a new line belongs; otherwise it offers to read the list again. */
    public boolean isWhole() {
        return address.without("session", "turn").isEmpty() && page.total() <= PAGE_SIZE;
    }

    public String getEveryone() {
        return address.without("turn").toString();
    }

    public String getOverdueAddress() {
        return address.with("due", isOverdueChosen() ? null : BoardFilter.Due.OVERDUE).toString();
    }

    public boolean isOverdueChosen() {
        return filter.due() == BoardFilter.Due.OVERDUE;
    }

    public String getReset() {
        return PAGE + "?session=" + session.id();
    }

    public String getExportAddress() {
        return address.without("session").at("/api/sessions/" + session.id() + "/questions/export.csv");
    }

    public String getTopic() {
        return "session:" + session.id();
    }

    public long getSince() {
        return since;
    }

    public Long getQuestion() {
        return typed.id("question");
    }
}
