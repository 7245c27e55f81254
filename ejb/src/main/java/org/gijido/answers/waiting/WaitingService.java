package org.gijido.answers.waiting;

import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.deeds.Move;
import org.gijido.deeds.Moves;
import org.gijido.questions.QuestionState;
import org.gijido.questions.waiting.WaitingQuestion;
import org.gijido.questions.waiting.WaitingQuestions;

/** 対応が必要なもの: which questions and answers of today's session wait for somebody, from the assignment to 校了. */
@Stateless
public class WaitingService {
    @Inject
    private WaitingQuestions questions;
    @Inject
    private StampTurns stampTurns;
    @Inject
    private Moves moves;
    @Inject
    private Returns returns;

    public long count(Caller caller, int most) {
        return questions.count(caller, stampTurns.of(caller), most);
    }

    /** The most urgent first. */
    public List<WaitingPaper> of(Caller caller, int most) {
        List<WaitingQuestion> found = questions.of(caller, stampTurns.of(caller), most);
        Map<Long, Move> last = moves.last(WhereaboutsService.QUESTION, found.stream().map(one -> one.row().id()).toList());
        Map<Long, String> notes = returns.notes(found.stream().filter(one -> one.row().state() == QuestionState.RETURNED)
                .map(one -> one.row().id()).toList());
        return found.stream().map(one -> new WaitingPaper(one.row(), one.what(), last.get(one.row().id()),
                notes.getOrDefault(one.row().id(), one.why()))).toList();
    }
}
