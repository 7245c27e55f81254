package org.gijido.assembly.web;

import java.io.Serializable;

import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;
import org.gijido.assembly.TurnChange;
import org.gijido.assembly.TurnRow;

/** A turn as it is typed in. */
public class TurnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long councillor;
    private QuestionKind kind = QuestionKind.GENERAL;
    private QuestionMethod method = QuestionMethod.ONE_BY_ONE;
    private Long sitting;
    private int minutes = 60;
    private int place;

    static TurnForm of(TurnRow turn) {
        TurnForm form = new TurnForm();
        form.councillor = turn.councillor().id();
        form.kind = turn.kind();
        form.method = turn.method();
        form.sitting = turn.sittingId();
        form.minutes = turn.minutes();
        form.place = turn.order();
        return form;
    }

    TurnChange change() {
        return new TurnChange(sitting, method, minutes, place);
    }

    public Long getCouncillor() {
        return councillor;
    }

    public void setCouncillor(Long councillor) {
        this.councillor = councillor;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public QuestionMethod getMethod() {
        return method;
    }

    public void setMethod(QuestionMethod method) {
        this.method = method;
    }

    public Long getSitting() {
        return sitting;
    }

    public void setSitting(Long sitting) {
        this.sitting = sitting;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
