package org.gijido.questions.web;

import java.io.Serializable;
import java.time.LocalDateTime;

import org.gijido.questions.AnswererClass;
import org.gijido.questions.DeadlineText;
import org.gijido.questions.QuestionText;

/** The fields of a question as they are typed. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subHeading = "";
    private String subject = "";
    private String body = "";
    private String notes = "";
    private AnswererClass answererClass = AnswererClass.DEPARTMENT_HEAD;
    private String answererTitle = "";
    private String officialDeadline = "";
    private String internalDeadline = "";

    void show(QuestionText text) {
        subHeading = text.subHeading();
        subject = text.subject();
        body = text.body();
        notes = text.hearingNotes();
        answererClass = text.answererClass();
        answererTitle = text.answererTitle();
        officialDeadline = DeadlineText.text(text.officialDeadline());
        internalDeadline = DeadlineText.text(text.internalDeadline());
    }

    /** For the next question of the same speaker: what is usually the same again stays. */
    void clearTexts() {
        subject = "";
        body = "";
        notes = "";
    }

    /** @throws org.gijido.shared.BusinessException INVALID for a deadline that is no date */
    QuestionText text() {
        return new QuestionText(subHeading, subject.strip(), body, notes, answererClass, answererTitle.strip(),
                QuestionBody.deadline(officialDeadline), internal());
    }

    LocalDateTime internal() {
        return QuestionBody.deadline(internalDeadline);
    }

    public String getSubHeading() {
        return subHeading;
    }

    public void setSubHeading(String subHeading) {
        this.subHeading = subHeading;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public AnswererClass getAnswererClass() {
        return answererClass;
    }

    public void setAnswererClass(AnswererClass answererClass) {
        this.answererClass = answererClass;
    }

    public String getAnswererTitle() {
        return answererTitle;
    }

    public void setAnswererTitle(String answererTitle) {
        this.answererTitle = answererTitle;
    }

    public String getOfficialDeadline() {
        return officialDeadline;
    }

    public void setOfficialDeadline(String officialDeadline) {
        this.officialDeadline = officialDeadline;
    }

    public String getInternalDeadline() {
        return internalDeadline;
    }

    public void setInternalDeadline(String internalDeadline) {
        this.internalDeadline = internalDeadline;
    }
}
