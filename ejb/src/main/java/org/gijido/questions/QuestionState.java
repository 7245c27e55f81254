package org.gijido.questions;

/**
 * Where a question stands. Never stored and never set by hand: it follows from {@link QuestionFacts}, here and, word for
 * word the same, in {@link #HQL}.
 */
public enum QuestionState {
    /** 未割振: no division holds it; general affairs assigns it. */
    UNASSIGNED,
    /** 受諾待ち: the lead division has not answered yet. */
    AWAITING_ACCEPTANCE,
    /** 割振差戻し: the division refused it or named another; general affairs assigns it again. */
    DECLINED,
    /** 未着手: accepted, nothing written. */
    NOT_STARTED,
    /** 作成中: something is written, no stamp stands. */
    DRAFTING,
    /** 修正中: a reader sent the answer back. */
    RETURNED,
    /** 作成済: the drafter's stamp. */
    DRAFTED,
    /** 課長済. */
    DIVISION_APPROVED,
    /** 部長済. */
    DEPARTMENT_APPROVED,
    /** 副市長済. */
    VICE_MAYOR_APPROVED,
    /** 市長済. */
    MAYOR_APPROVED,
    /** 校了: general affairs closed the text. */
    SIGNED_OFF,
    /** 取下げ: the councillor will not ask it; it stays in the record. */
    WITHDRAWN;

    /** The same rule over {@code q} (question), {@code a} (its open lead assignment) and {@code p} (its progress). */
    static final String HQL = """
            case when q.withdrawnAt is not null then org.gijido.questions.QuestionState.WITHDRAWN
                 when p.signedOffAt is not null then org.gijido.questions.QuestionState.SIGNED_OFF
                 when a.id is null then org.gijido.questions.QuestionState.UNASSIGNED
                 when a.reply is null then org.gijido.questions.QuestionState.AWAITING_ACCEPTANCE
                 when a.reply <> org.gijido.questions.AssignmentReply.ACCEPTED then org.gijido.questions.QuestionState.DECLINED
                 when p.returned = true then org.gijido.questions.QuestionState.RETURNED
                 when p.lastStep = org.gijido.questions.AnswerStep.DRAFTED then org.gijido.questions.QuestionState.DRAFTED
                 when p.lastStep = org.gijido.questions.AnswerStep.DIVISION_HEAD then org.gijido.questions.QuestionState.DIVISION_APPROVED
                 when p.lastStep = org.gijido.questions.AnswerStep.DEPARTMENT_HEAD then org.gijido.questions.QuestionState.DEPARTMENT_APPROVED
                 when p.lastStep = org.gijido.questions.AnswerStep.VICE_MAYOR then org.gijido.questions.QuestionState.VICE_MAYOR_APPROVED
                 when p.lastStep = org.gijido.questions.AnswerStep.MAYOR then org.gijido.questions.QuestionState.MAYOR_APPROVED
                 when p.textLength > 0 then org.gijido.questions.QuestionState.DRAFTING
                 else org.gijido.questions.QuestionState.NOT_STARTED end""";

    /** {@link #HQL} by names: Hibernate finds no type for an enum that is compared with a case. */
    static final String HQL_NAME = HQL.replaceAll("org\\.gijido\\.questions\\.QuestionState\\.(\\w+)", "'$1'");

    /** The state that follows from the facts. What general affairs must act on comes before what is written. */
    public static QuestionState of(QuestionFacts facts) {
        if (facts.withdrawn()) {
            return WITHDRAWN;
        }
        if (facts.signedOff()) {
            return SIGNED_OFF;
        }
        if (!facts.assigned()) {
            return UNASSIGNED;
        }
        if (facts.reply() == null) {
            return AWAITING_ACCEPTANCE;
        }
        return facts.reply() == AssignmentReply.ACCEPTED ? ofAnswer(facts) : DECLINED;
    }

    private static QuestionState ofAnswer(QuestionFacts facts) {
        if (facts.returned()) {
            return RETURNED;
        }
        if (facts.lastStep() == null) {
            return facts.textLength() > 0 ? DRAFTING : NOT_STARTED;
        }
        return switch (facts.lastStep()) {
            case DRAFTED -> DRAFTED;
            case DIVISION_HEAD -> DIVISION_APPROVED;
            case DEPARTMENT_HEAD -> DEPARTMENT_APPROVED;
            case VICE_MAYOR -> VICE_MAYOR_APPROVED;
            case MAYOR -> MAYOR_APPROVED;
        };
    }

    /** Whether general affairs or a division still has to do something before the text can grow. */
    public boolean waitsForAssignment() {
        return this == UNASSIGNED || this == AWAITING_ACCEPTANCE || this == DECLINED;
    }

    /** Whether nothing more is to be done. */
    public boolean finished() {
        return this == SIGNED_OFF || this == WITHDRAWN;
    }
}
