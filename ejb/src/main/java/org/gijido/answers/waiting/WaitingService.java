package org.gijido.answers.waiting;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.questions.waiting.WaitingQuestion;
import org.gijido.questions.waiting.WaitingQuestions;

/** 対応が必要なもの: which questions and answers of today's session wait for somebody, from the assignment to 校了. */
@Stateless
public class WaitingService {
    @Inject
    private WaitingQuestions questions;
    @Inject
    private StampTurns stampTurns;

    public long count(Caller caller, int most) {
        return questions.count(caller, stampTurns.of(caller), most);
    }

    /** The most urgent first. */
    public List<WaitingQuestion> of(Caller caller, int most) {
        return questions.of(caller, stampTurns.of(caller), most);
    }
}
