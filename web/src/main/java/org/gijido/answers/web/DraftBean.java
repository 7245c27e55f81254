package org.gijido.answers.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.answers.AnswerSettings;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.Texts;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.AssignmentView;
import org.gijido.questions.QuestionDetail;
import org.gijido.questions.QuestionService;
import org.gijido.shared.BusinessException;

/** {@code #{draft}}: the question that the drafting screen is about. Everything that changes comes by the API. */
@Named("draft")
@RequestScoped
public class DraftBean {
    @Inject
    private CurrentCaller current;
    @Inject
    private QuestionService questions;
    @Inject
    private AssemblyService assembly;
    @Inject
    private AnswerSettings settings;
    @Inject
    private HttpServletRequest request;

    private Caller caller;
    private QuestionDetail detail;
    private QuestionKey key;
    private TurnRow turn;

    @PostConstruct
    void load() {
        caller = current.get();
        detail = questions.find(caller, asked());
        SessionRow session = assembly.session(caller, detail.row().sessionId());
        turn = assembly.turn(caller, detail.row().turnId()).orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
        key = new QuestionKey(session, turn, detail.row().number());
    }

    private long asked() {
        String question = request.getParameter("question");
        if (question == null || !question.matches("\\d{1,18}")) {
            throw BusinessException.notFound("questions.error.noQuestion");
        }
        return Long.parseLong(question);
    }

    public long getQuestion() {
        return detail.row().id();
    }

    public long getAccount() {
        return caller.accountId();
    }

    /** {@code R4年3月／定例会　代表 2　1-(2)-①}. */
    public String getHead() {
        return key.head();
    }

    public String getFoot() {
        return key.foot();
    }

    public String getSubject() {
        return detail.row().subject();
    }

    public String getSeat() {
        return turn.councillor().seat() + "番";
    }

    public String getCouncillor() {
        return turn.councillor().name().full();
    }

    public String getGroup() {
        return turn.councillor().group();
    }

    public String getSubHeading() {
        return detail.text().subHeading();
    }

    public String getBody() {
        return detail.text().body();
    }

    public String getNotes() {
        return detail.text().hearingNotes();
    }

    public String getLead() {
        String lead = units(AssignmentKind.LEAD);
        return lead.isEmpty() ? Texts.of(caller.locale(), "answers.draft.unassigned") : lead;
    }

    public String getContributors() {
        return units(AssignmentKind.CONTRIBUTING);
    }

    public String getAnswerer() {
        String title = detail.text().answererTitle();
        String step = detail.text().answererClass().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return title.isBlank() ? Texts.of(caller.locale(), "answers.step." + step) : title;
    }

    public LocalDateTime getDeadline() {
        return detail.row().deadline();
    }

    /** What past answers are compared with. */
    public String getSimilarText() {
        return (getSubject() + " " + getSubHeading() + " " + getBody()).strip();
    }

    public int getRate() {
        return settings.charactersPerMinute();
    }

    public String getBoardPath() {
        return "/questions/board.xhtml?session=" + detail.row().sessionId();
    }

    private String units(AssignmentKind kind) {
        return detail.assignments().stream().filter(assignment -> assignment.kind() == kind)
                .map(AssignmentView::unitName).collect(Collectors.joining("、"));
    }
}
