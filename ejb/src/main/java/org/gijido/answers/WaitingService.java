package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.questions.AnswerStep;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;
import org.gijido.questions.WaitingQuestion;
import org.gijido.questions.WaitingQuestions;

/** あなたの番: which questions and answers of today's session wait for somebody, from the assignment to 校了. */
@Stateless
public class WaitingService {
    @Inject
    private WaitingQuestions questions;
    @Inject
    private StampRoutes routes;

    public long count(Caller caller) {
        return questions.count(caller, turns(caller));
    }

    /** The most urgent first. */
    public List<WaitingQuestion> of(Caller caller, int most) {
        return questions.of(caller, turns(caller), most);
    }

    /** After which stamp, for which answerer, the city's routes make it the caller's turn; and which own stamps may have to be put again. */
    private List<StampTurn> turns(Caller caller) {
        List<StampTurn> turns = new ArrayList<>();
        for (AnswererClass answerer : AnswererClass.values()) {
            List<StampStep> steps = routes.of(answerer).steps();
            for (int place = 0; place < steps.size(); place++) {
                StampStep step = steps.get(place);
                if (caller.shared() || !isOf(caller, step)) {
                    continue;
                }
                if (step != StampStep.SIGNED_OFF) {
                    turns.add(new StampTurn(answerer, AnswerStep.valueOf(step.name()), isOfOwnUnit(step), WaitingFor.STAMP_AGAIN));
                }
                if (place > 0) {
                    turns.add(new StampTurn(answerer, AnswerStep.valueOf(steps.get(place - 1).name()), isOfOwnUnit(step),
                            step == StampStep.SIGNED_OFF ? WaitingFor.SIGN_OFF : WaitingFor.STAMP));
                }
            }
        }
        return turns;
    }

    private static boolean isOf(Caller caller, StampStep step) {
        return switch (step) {
            case DRAFTED -> caller.has(Role.DRAFTER);
            case DIVISION_HEAD -> caller.has(Role.DIVISION_HEAD);
            case DEPARTMENT_HEAD -> caller.has(Role.DEPARTMENT_HEAD);
            case VICE_MAYOR -> caller.has(Role.VICE_MAYOR);
            case MAYOR -> caller.has(Role.MAYOR);
            case SIGNED_OFF -> caller.may(Permission.ANSWER_SIGN_OFF);
        };
    }

    private static boolean isOfOwnUnit(StampStep step) {
        return step.compareTo(StampStep.DEPARTMENT_HEAD) <= 0;
    }
}
