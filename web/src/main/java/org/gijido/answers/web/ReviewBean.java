package org.gijido.answers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.answers.AnswerSettings;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.BoardRow;
import org.gijido.questions.QuestionState;
import org.gijido.questions.board.BoardFilter;
import org.gijido.questions.board.BoardPage;
import org.gijido.questions.board.OverviewBoard;

/** {@code #{review}}: the questions that the review meeting goes through, by department or by councillor. */
@Named("review")
@RequestScoped
public class ReviewBean {
    @Inject
    private CurrentCaller current;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private OverviewBoard board;
    @Inject
    private AnswerSettings settings;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private Caller caller;
    private Optional<SessionRow> session;
    private String questions;
    private List<UnitOfDay> departments;
    private List<TurnRow> turns;
    private int rate;

    @PostConstruct
    void load() {
        caller = current.get();
        caller.require(Permission.ANSWER_READ);
        session = number("session").map(id -> assembly.session(caller, id)).or(() -> assembly.sessionOfToday(caller));
        questions = session.map(this::questions).orElse("");
        departments = directory.organisation(caller, LocalDate.now(clock)).departments();
        turns = session.map(chosen -> assembly.turns(caller, chosen.id())).orElse(List.of());
        rate = settings.charactersPerMinute();
    }

    public String getSessionName() {
        return session.map(SessionRow::name).orElse("");
    }

    /** Ids of the questions in the order they will be asked, separated by commas; withdrawn ones are not reviewed. */
    public String getQuestions() {
        return questions;
    }

    private String questions(SessionRow chosen) {
        BoardFilter filter = new BoardFilter(chosen.id(), getTurn(), getDepartment(), null, null, null, null, false, "",
                BoardFilter.Order.SPEAKING);
        List<BoardRow> rows = new ArrayList<>();
        BoardPage page;
        do {
            page = board.page(caller, filter, rows.size() / OverviewBoard.LARGEST_PAGE, OverviewBoard.LARGEST_PAGE);
            rows.addAll(page.rows());
        } while (page.rows().size() == OverviewBoard.LARGEST_PAGE);
        return rows.stream().filter(row -> row.state() != QuestionState.WITHDRAWN).map(row -> Long.toString(row.id()))
                .collect(Collectors.joining(","));
    }

    public List<UnitOfDay> getDepartments() {
        return departments;
    }

    public List<TurnRow> getTurns() {
        return turns;
    }

    public Long getSession() {
        return session.map(SessionRow::id).orElse(null);
    }

    public Long getDepartment() {
        return number("department").orElse(null);
    }

    public Long getTurn() {
        return number("turn").orElse(null);
    }

    public int getRate() {
        return rate;
    }

    private Optional<Long> number(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
