package org.gijido.answers.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.answers.AnswerSettings;
import org.gijido.shared.BusinessException;

/** {@code #{draft}}: the question that the drafting screen is about. Everything that changes comes by the API. */
@Named("draft")
@RequestScoped
public class DraftBean {
    @Inject
    private CurrentCaller current;
    @Inject
    private QuestionSheets sheets;
    @Inject
    private AnswerSettings settings;
    @Inject
    private HttpServletRequest request;

    private Caller caller;
    private QuestionSheet sheet;
    private int rate;

    @PostConstruct
    void load() {
        caller = current.get();
        caller.require(Permission.ANSWER_READ);
        sheet = sheets.of(caller, asked());
        rate = settings.charactersPerMinute();
    }

    private long asked() {
        String question = request.getParameter("question");
        if (question == null || !question.matches("\\d{1,18}")) {
            throw BusinessException.notFound("questions.error.noQuestion");
        }
        return Long.parseLong(question);
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    public long getAccount() {
        return caller.accountId();
    }

    public int getRate() {
        return rate;
    }

    public String getBoardPath() {
        return "/questions/board.xhtml?session=" + sheet.sessionId();
    }
}
