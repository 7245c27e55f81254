package org.gijido.questions.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.QuestionState;
import org.gijido.questions.entering.QuestionDetail;
import org.gijido.questions.entering.QuestionService;
import org.gijido.shared.BusinessException;

/** Changes one question: its text, its number, or withdraws it. */
@Named("questionEdit")
@ViewScoped
public class EditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService questions;
    @Inject
    private Divisions divisions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Messages messages;

    private Long id;
    private int version;
    private String number;
    private boolean closeUp;
    private boolean overtaken;
    private QuestionDetail present;
    private String words;
    private final QuestionForm form = new QuestionForm();

    /** On the first look; afterwards the form holds what was typed. */
    public void load() {
        read();
        version = present.version();
        number = present.row().number();
        form.show(present.text());
        words = BoardWords.json(divisions.today(), List.of(), current.get().locale());
    }

    private void read() {
        if (id == null) {
            throw BusinessException.notFound("questions.error.noQuestion");
        }
        present = questions.find(current.get(), id);
    }

    private void refused(BusinessException refusal) {
        messages.refused(refusal);
        read();
    }

    /** When another was faster, what was typed stays, the present text is shown beside it, and the next press replaces that. */
    public void save() {
        try {
            questions.edit(current.get(), id, version, form.text());
            load();
            overtaken = false;
            messages.done("questions.question.saved");
        } catch (BusinessException refusal) {
            refused(refusal);
            overtaken = refusal.kind() == BusinessException.Kind.CONFLICT && present.version() != version;
            version = present.version();
        }
    }

    public void move() {
        try {
            questions.move(current.get(), UUID.randomUUID(), id, number);
            read();
            messages.done("questions.question.moved");
        } catch (BusinessException refusal) {
            refused(refusal);
        }
    }

    public String withdraw() {
        try {
            questions.withdraw(current.get(), present, closeUp);
            return "/questions/board?faces-redirect=true&question=" + id;
        } catch (BusinessException refusal) {
            refused(refusal);
            return null;
        }
    }

    public boolean isOpen() {
        return current.get().may(Permission.QUESTION_EDIT) && !present.row().state().finished();
    }

    public boolean isSignedOff() {
        return current.get().may(Permission.QUESTION_EDIT) && present.row().state() == QuestionState.SIGNED_OFF;
    }

    /** For the assignment's dialog. */
    public String getWords() {
        return words;
    }

    public QuestionDetail getPresent() {
        return present;
    }

    public List<AnswererClass> getAnswerers() {
        return Arrays.asList(AnswererClass.values());
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public QuestionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isCloseUp() {
        return closeUp;
    }

    public void setCloseUp(boolean closeUp) {
        this.closeUp = closeUp;
    }

    /** That the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
