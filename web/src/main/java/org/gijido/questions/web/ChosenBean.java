package org.gijido.questions.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListParameters;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.AssignmentReply;
import org.gijido.questions.StateWord;
import org.gijido.questions.assigning.AssignmentView;
import org.gijido.questions.entering.QuestionDetail;
import org.gijido.questions.entering.QuestionService;

/** The question that is looked at: in the board's panel, and on its own page. */
@Named("chosenQuestion")
@RequestScoped
public class ChosenBean {

    @Inject
    private QuestionService questions;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private Long id;
    private QuestionDetail detail;
    private TurnRow turn;

    public void load() {
        detail = questions.find(current.get(), id);
        turn = assembly.turn(current.get(), detail.row().turnId()).orElseThrow();
    }

    /** @param wanted an id as the address has it; blank for none */
    public QuestionDetail of(String wanted) {
        if (detail == null && wanted != null && !wanted.isBlank()) {
            id = ListParameters.idOf(wanted);
            load();
        }
        return detail;
    }

    public List<AssignmentView> getAssignments() {
        return detail.assignments();
    }

    public AssignmentView getLead() {
        return lead().orElse(null);
    }

    private Optional<AssignmentView> lead() {
        return detail.assignments().stream().filter(assignment -> assignment.kind() == AssignmentKind.LEAD).findFirst();
    }

    /** For the assignment's form: ids of the contributing divisions. */
    public String getContributing() {
        return String.join(" ",
                detail.assignments().stream().filter(assignment -> assignment.kind() == AssignmentKind.CONTRIBUTING)
                        .map(assignment -> Long.toString(assignment.unitId())).toList());
    }

    /** The division that the lead division named instead, when general affairs may act on it. */
    public AssignmentView getProposal() {
        return lead().filter(assignment -> assignment.reply() == AssignmentReply.PROPOSED && isAssignable()).orElse(null);
    }

    /** Assignments that the caller's division still has to answer, or may answer anew. */
    public List<AssignmentView> getToReply() {
        Caller caller = current.get();
        boolean may = caller.may(Permission.ASSIGNMENT_REPLY) && !detail.row().state().finished();
        Stream<AssignmentView> open = detail.assignments().stream().filter(assignment -> caller.belongsTo(assignment.unitId())
                && assignment.reply() != AssignmentReply.ACCEPTED);
        return may ? open.toList() : List.of();
    }

    public String reply(AssignmentView assignment) {
        String key = assignment.reply() == null ? "questions.question.waiting" : "questions.question." + assignment.reply();
        return Texts.of(current.get().locale(), key);
    }

    public String getStateWord() {
        return StateWord.of(current.get().locale(), detail.row().state(), detail.row().stamp(), detail.row().part());
    }

    public boolean isLate() {
        return detail.row().overdue(LocalDateTime.now(clock));
    }

    public String getStateKind() {
        return StateLook.kind(detail.row().state());
    }

    public boolean isAssignable() {
        return current.get().may(Permission.QUESTION_ASSIGN) && !detail.row().state().finished();
    }

    public boolean isEditable() {
        return current.get().may(Permission.QUESTION_EDIT) && !detail.row().state().finished();
    }

    /** The drafting screen; empty for those who may not read drafts. */
    public String getAnswerAddress() {
        return current.get().may(Permission.ANSWER_READ) ? "/answers/draft.xhtml?question=" + detail.row().id() : "";
    }

    public QuestionDetail getDetail() {
        return detail;
    }

    public TurnRow getTurn() {
        return turn;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
