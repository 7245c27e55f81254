package org.gijido.questions;

import org.gijido.shared.FeatureOnly;

/**
 * Where a question stands. Never stored and never set by hand: it follows from {@link QuestionFacts}, here and, word for
 * word the same, in {@link #HQL}.
 */
public enum QuestionState {
    /** 未割振: no division holds it; general affairs assigns it. */
    UNASSIGNED,
    /** 受諾待ち: the lead division has not answered yet. */
    AWAITING_ACCEPTANCE,
    /** 返却（要再割振）: the division refused it or named another; general affairs assigns it again. */
    DECLINED,
    /** 未着手: accepted, nothing written. */
    NOT_STARTED,
    /** 作成中: something is written, no stamp stands. */
    DRAFTING,
    /** 修正中: a reader sent the answer back. */
    RETURNED,
    /** 作成済, 課長済 and so on: the furthest stamp stands at a place of the answer's route; which one, {@link LastStamp} says. */
    STAMPED,
    /** 校了: general affairs closed the text. */
    SIGNED_OFF,
    /** 取下げ: the councillor will not ask it; it stays in the record. */
    WITHDRAWN;

    /** The same rule over {@code q} (question), {@code a} (its open lead assignment) and {@code p} (its progress). */
    @FeatureOnly
    public static final String HQL = """
            case when q.withdrawnAt is not null then org.gijido.questions.QuestionState.WITHDRAWN
                 when p.signedOffAt is not null then org.gijido.questions.QuestionState.SIGNED_OFF
                 when a.id is null then org.gijido.questions.QuestionState.UNASSIGNED
                 when a.reply is null then org.gijido.questions.QuestionState.AWAITING_ACCEPTANCE
                 when a.reply <> org.gijido.questions.AssignmentReply.ACCEPTED then org.gijido.questions.QuestionState.DECLINED
                 when p.returned = true then org.gijido.questions.QuestionState.RETURNED
                 when p.lastStep is not null then org.gijido.questions.QuestionState.STAMPED
                 when p.textLength > 0 then org.gijido.questions.QuestionState.DRAFTING
                 else org.gijido.questions.QuestionState.NOT_STARTED end""";

    /** {@link #HQL} by names: Hibernate finds no type for an enum that is compared with a case. */
    @FeatureOnly
    public static final String HQL_NAME = HQL.replaceAll("org\\.gijido\\.questions\\.QuestionState\\.(\\w+)", "'$1'");

    /** The place of the furthest stamp where the state is STAMPED, and null elsewhere; over the same names. */
    @FeatureOnly
    public static final String HQL_PLACE = """
            case when q.withdrawnAt is null and p.signedOffAt is null and p.returned = false
                  and a.reply = org.gijido.questions.AssignmentReply.ACCEPTED then p.lastStep end""";

    /** The place where stamps stand that are not enough, with both numbers; null as above. */
    @FeatureOnly
    public static final String HQL_PART = HQL_PLACE.replace("p.lastStep", "p.partStep") + ", p.partGiven, p.partNeeded";

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
        return STAMPED;
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
