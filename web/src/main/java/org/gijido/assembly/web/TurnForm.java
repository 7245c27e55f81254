package org.gijido.assembly.web;

import java.io.Serializable;

import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;

/** A turn as it is typed in. */
public class TurnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long councillor;
    private QuestionKind kind = QuestionKind.GENERAL;
    private QuestionMethod method = QuestionMethod.ONE_BY_ONE;
    private Long sitting;
    private int minutes = 60;

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
}
