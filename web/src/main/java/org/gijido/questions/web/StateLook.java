package org.gijido.questions.web;

import org.gijido.questions.QuestionState;

/** The shape that stands beside a state's word; see {@code g:state}. */
public final class StateLook {

    private StateLook() {
    }

    public static String kind(QuestionState state) {
        return switch (state) {
            case UNASSIGNED, NOT_STARTED, WITHDRAWN -> "todo";
            case AWAITING_ACCEPTANCE -> "waiting";
            case DECLINED, RETURNED -> "returned";
            case DRAFTING -> "doing";
            case STAMPED -> "stamped";
            case SIGNED_OFF -> "done";
        };
    }
}
