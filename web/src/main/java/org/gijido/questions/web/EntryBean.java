package org.gijido.questions.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.BoardRow;
import org.gijido.questions.assigning.AssignmentPlan;
import org.gijido.questions.board.BoardFilter;
import org.gijido.questions.board.OverviewBoard;
import org.gijido.questions.entering.NewQuestion;
import org.gijido.questions.entering.QuestionService;
import org.gijido.shared.BusinessException;
import org.primefaces.PrimeFaces;

/** Quick entry: one speaker's questions, one after the other, without a mouse. */
@Named("questionEntry")
@ViewScoped
public class EntryBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService questions;
    @Inject
    private OverviewBoard board;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Divisions divisions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Messages messages;

    private Long session;
    private Long turn;
    private String number = "";
    private boolean insert;
    /** The number was refused because another question has it: only then there is something to insert before. */
    private boolean taken;
    private String lead = "";
    private final QuestionForm form = new QuestionForm();
    private List<TurnRow> turns = List.of();
    private List<String> names = List.of();
    private List<BoardRow> entered = List.of();
    /** One for each question; the same one again when a button is pressed twice. */
    private UUID command = UUID.randomUUID();

    public void load() {
        session = session == null ? assembly.sessionOfToday(current.get()).map(SessionRow::id).orElse(null)
                : Long.valueOf(assembly.session(current.get(), session).id());
        turns = session == null ? List.of() : assembly.turns(current.get(), session);
        names = divisions.names();
        if (turn == null && !turns.isEmpty()) {
            turn = turns.getFirst().id();
        } else if (turn != null && turns.stream().noneMatch(speaker -> speaker.id() == turn)) {
            throw BusinessException.notFound("questions.error.noTurn");
        }
        proposeNumber();
    }

    /** Of the speaker that is chosen now, beside what the speaker has so far. */
    public void proposeNumber() {
        number = turn == null ? "" : questions.nextNumber(current.get(), turn).orElse("");
        readEntered();
    }

    private void readEntered() {
        BoardFilter filter = new BoardFilter(session, turn, null, null, null, null, null, false, "", BoardFilter.Order.SPEAKING);
        entered = turn == null ? List.of() : board.page(current.get(), filter, 0, OverviewBoard.LARGEST_PAGE).rows();
    }

    /** Saves and makes room for the next one. What is refused stays in the form. */
    public void save() {
        try {
            AssignmentPlan plan = lead.isBlank() ? null : new AssignmentPlan(division(lead), List.of(), null, form.internal());
            long id = questions.enter(current.get(), command, new NewQuestion(turn, number, insert, form.text(), plan));
            messages.done("questions.entry.saved", questions.find(current.get(), id).row().number());
            next();
        } catch (BusinessException refusal) {
            taken = refusal.key().equals("questions.error.numberTaken");
            messages.refused(refusal);
            readEntered();
        }
    }

    private void next() {
        command = UUID.randomUUID();
        insert = false;
        taken = false;
        lead = "";
        form.clearTexts();
        proposeNumber();
        PrimeFaces.current().focus("entry:subject");
    }

    private long division(String typed) {
        return divisions.find(typed).orElseThrow(() -> BusinessException.invalid("questions.error.noDivision"));
    }

    public List<TurnRow> getTurns() {
        return turns;
    }

    /** What the speaker has so far. */
    public List<BoardRow> getEntered() {
        return entered;
    }

    /** The numbers that may come next, from the deepest level up: 1-(2)-③, 1-(3), 2. */
    public NextNumbers getNext() {
        return NextNumbers.after(Optional.of(entered).filter(rows -> !rows.isEmpty()).map(List::getLast).map(BoardRow::number));
    }

    public List<String> getDivisions() {
        return names;
    }

    public List<AnswererClass> getAnswerers() {
        return Arrays.asList(AnswererClass.values());
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Long getTurn() {
        return turn;
    }

    public void setTurn(Long turn) {
        this.turn = turn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isTaken() {
        return taken;
    }

    public boolean isInsert() {
        return insert;
    }

    public void setInsert(boolean insert) {
        this.insert = insert;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public QuestionForm getForm() {
        return form;
    }
}
