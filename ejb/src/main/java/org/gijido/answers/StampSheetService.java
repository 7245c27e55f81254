package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampResult.Overtaken;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerAct;
import org.gijido.answers.entity.Stamp;

/** Reads the stamp row of an answer, with what the caller may do on it. */
@Stateless
public class StampSheetService {
    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private Stamps stamps;
    @Inject
    private SignOffRule rule;

    public StampSheet sheet(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        Map<StampStep, Stamp> standing = stamps.standing(questionId);
        Optional<Answer> answer = answers.find(questionId);
        StampStep next = access.route(questionId).next(standing.keySet()).orElse(null);
        Overtaken obstacle = answer.filter(found -> next == StampStep.SIGNED_OFF)
                .flatMap(found -> rule.objection(found, standing)).orElse(null);
        boolean open = answer.map(Answer::open).orElse(true);
        boolean written = answer.map(found -> !found.text().isBlank()).orElse(false);
        return new StampSheet(questionId, answer.map(Answer::lastSeq).orElse(0L),
                rows(caller, questionId, answer, obstacle == null ? next : null), next,
                open && written && access.mayReturn(caller, questionId),
                !open && StampStep.SIGNED_OFF.mayBePressedBy(caller, access.parties(caller, questionId)),
                obstacle, stamps.openReturn(questionId, standing).map(StampSheetService::act).orElse(null),
                stamps.acts(questionId).stream().map(StampSheetService::act).toList());
    }

    private List<StampSheet.Row> rows(Caller caller, long questionId, Optional<Answer> answer, StampStep free) {
        Map<StampStep, Stamp> standing = stamps.standing(questionId);
        String text = answer.map(Answer::text).orElse("");
        Parties parties = access.parties(caller, questionId);
        List<StampSheet.Row> rows = new ArrayList<>();
        for (StampStep step : steps(access.route(questionId), standing)) {
            Stamp stamp = standing.get(step);
            boolean again = stamp != null && answer.filter(found -> SignOffRule.overtaken(found, stamp)).isPresent();
            rows.add(new StampSheet.Row(step, stamp == null ? null : put(stamp, text),
                    (step == free || again) && step.mayBePressedBy(caller, parties),
                    stamp != null && withdrawable(caller, stamp, standing)));
        }
        return rows;
    }

    /** A stamp that stands is shown even when the city has taken its step out of the route since. */
    private static List<StampStep> steps(StampRoute route, Map<StampStep, Stamp> standing) {
        return Arrays.stream(StampStep.values())
                .filter(step -> route.steps().contains(step) || standing.containsKey(step)).toList();
    }

    private static boolean withdrawable(Caller caller, Stamp stamp, Map<StampStep, Stamp> standing) {
        return stamp.step() != StampStep.SIGNED_OFF && stamp.owner().accountId() == caller.accountId() && !caller.shared()
                && standing.keySet().stream().noneMatch(other -> other.compareTo(stamp.step()) > 0);
    }

    private static StampSheet.Put put(Stamp stamp, String text) {
        var owner = stamp.owner();
        String unit = owner.division().isEmpty() ? owner.department() : owner.division();
        return new StampSheet.Put(stamp.id(), owner, unit, Surname.of(owner.name()), stamp.stampedAt(), stamp.textSeq(),
                TextDifference.between(stamp.stampedText(), text).places());
    }

    private static StampSheet.Act act(AnswerAct act) {
        return new StampSheet.Act(act.kind(), act.words(), act.actor(), act.doneAt());
    }
}
