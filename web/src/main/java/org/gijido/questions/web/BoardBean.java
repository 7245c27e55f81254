package org.gijido.questions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.web.Pager;
import org.gijido.live.LiveLog;
import org.gijido.platform.Texts;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.BoardFilter;
import org.gijido.questions.BoardPage;
import org.gijido.questions.BoardRow;
import org.gijido.questions.OverviewBoard;
import org.gijido.questions.QuestionState;
import org.gijido.questions.Standing;
import org.gijido.questions.StateWord;

/** The board of a session as the address wants it. */
@Named("questionBoard")
@RequestScoped
public class BoardBean {

    static final int PAGE_SIZE = 100;

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

    /** As the address has them, by the names of {@link BoardParameters}. */
    private final Map<String, String> parameters = new LinkedHashMap<>();
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
        page = board.page(current.get(), filter(), number("page") == null ? 0 : number("page").intValue(), PAGE_SIZE);
        lines = readLines();
        speakers = readSpeakers();
        stateCounts = readStateCounts();
    }

    private SessionRow wantedSession() {
        Long wanted = number("session");
        return wanted == null ? assembly.sessionOfToday(current.get()).orElse(null) : assembly.session(current.get(), wanted);
    }

    private BoardFilter filter() {
        return new BoardFilter(session.id(), number("turn"), number("department"), number("division"),
                BoardParameters.standing(parameters.get("state")),
                BoardParameters.word(AnswererClass.class, parameters.get("answerer")),
                BoardParameters.word(BoardFilter.Due.class, parameters.get("due")), "true".equals(parameters.get("own")),
                parameters.get("text"), BoardParameters.word(BoardFilter.Order.class, parameters.get("order")));
    }

    private Long number(String name) {
        return BoardParameters.number(parameters.get(name));
    }

    private List<BoardLine> readLines() {
        Map<Long, TurnRow> byId = turns.stream().collect(Collectors.toMap(TurnRow::id, Function.identity()));
        boolean bySpeaker = filter().order() == BoardFilter.Order.SPEAKING;
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
                StateWord.of(current.get().locale(), row.state(), row.stamp(), row.part()), StateLook.kind(row.state()), answerer(row),
                row.overdue(LocalDateTime.now(clock)), Long.valueOf(row.id()).equals(getQuestion()),
                address().with("question", row.id()).page());
    }

    private String answerer(BoardRow row) {
        return row.answererTitle().isBlank() ? word("questions.answerer." + row.answererClass()) : row.answererTitle();
    }

    private List<BoardFigures.Speaker> readSpeakers() {
        return turns.stream().map(turn -> new BoardFigures.Speaker(turn, figures.standing(turn.id()), figures.signedOff(turn.id()),
                address().with("turn", turn.id()).page(), Long.valueOf(turn.id()).equals(number("turn")))).toList();
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
        boolean chosen = standing.equals(BoardParameters.standing(parameters.get("state")));
        return new BoardFigures.StateCount(standing.word(), word, StateLook.kind(standing.state()), figures.of(standing),
                address().with("state", chosen ? null : standing.word()).page(), chosen);
    }

    /** Words and shapes that the page's script needs to write a line by itself. */
    public String getWords() {
        return BoardWords.json(today, turns, current.get().locale());
    }

    private String word(String key) {
        return Texts.of(current.get().locale(), key);
    }

    /** Without page and chosen question: both belong to one look at it. */
    private BoardAddress address() {
        return new BoardAddress(parameters).with("page", null).with("question", null).with("session", session.id());
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public SessionRow getSession() {
        return session;
    }

    public List<SessionRow> getSessions() {
        return sessions;
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

    public List<UnitOfDay> getDepartments() {
        return today.departments();
    }

    public List<UnitOfDay> getDivisions() {
        return number("department") == null ? today.divisions() : today.divisionsOf(number("department"));
    }

    public List<AnswererClass> getAnswerers() {
        return Arrays.asList(AnswererClass.values());
    }

    public List<BoardFilter.Due> getDues() {
        return Arrays.asList(BoardFilter.Due.values());
    }

    public List<BoardFilter.Order> getOrders() {
        return Arrays.asList(BoardFilter.Order.values());
    }

    public Pager getPager() {
        return new Pager(page.page(), page.size(), page.total(), address().page());
    }

    public long getCount() {
        return figures.count();
    }

    public long getOverdue() {
        return figures.overdue();
    }

    public boolean isFiltered() {
        return !address().with("session", null).with("order", null).query().isEmpty();
    }

    /** Whether one of the filters that are seldom wanted is set. */
    public boolean isMore() {
        return Stream.of("answerer", "order", "own").anyMatch(name -> parameters.get(name) != null && !parameters.get(name).isBlank());
    }

    /** Whether the script can tell by itself where a new line belongs; otherwise it offers to read the list again. */
    public boolean isWhole() {
        return !address().with("session", null).with("turn", null).query().contains("=") && page.total() <= PAGE_SIZE;
    }

    public String getEveryone() {
        return address().with("turn", null).page();
    }

    public String getOverdueAddress() {
        return address().with("due", BoardFilter.Due.OVERDUE).page();
    }

    public String getReset() {
        return new BoardAddress(Map.of("session", Long.toString(session.id()))).page();
    }

    public String getExportAddress() {
        return "/api/sessions/" + session.id() + "/questions/export.csv?" + address().with("session", null).query();
    }

    public String getTopic() {
        return "session:" + session.id();
    }

    public long getSince() {
        return since;
    }

    public Long getQuestion() {
        return number("question");
    }
}
