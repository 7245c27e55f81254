package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampResult.Overtaken;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerAct;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Place;
import org.gijido.routes.StampRow;

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
        AnswerRoute route = access.route(caller, questionId);
        Map<String, Stamp> standing = stamps.standing(questionId, route.route().edition());
        Optional<Answer> answer = answers.find(questionId);
        Place next = route.route().next(standing.keySet()).orElse(null);
        Overtaken obstacle = answer.filter(found -> next != null && AnswerRoute.decides(next))
                .flatMap(found -> rule.objection(found, route.route().edition(), standing)).orElse(null);
        boolean open = answer.map(Answer::open).orElse(true);
        boolean written = answer.map(found -> !found.text().isBlank()).orElse(false);
        return new StampSheet(questionId, answer.map(Answer::lastSeq).orElse(0L),
                rows(caller, route, answer, standing, obstacle == null ? next : null), next,
                open && written && access.stampsSome(caller) && route.mayReturn(caller),
                !open && route.mayPress(caller, route.deciding()),
                obstacle, stamps.openReturn(questionId, standing).map(StampSheetService::act).orElse(null),
                stamps.acts(questionId).stream().map(StampSheetService::act).toList());
    }

    /** A stamp that stands is shown even when another is to answer now, on whose course its place does not lie. */
    private static List<StampSheet.Row> rows(Caller caller, AnswerRoute route, Optional<Answer> answer,
                                             Map<String, Stamp> standing, Place free) {
        String text = answer.map(Answer::text).orElse("");
        String last = StampRow.furthest(standing.keySet(), route.route().edition()).orElse("");
        List<StampSheet.Row> rows = new ArrayList<>();
        for (Place step : route.boxes(standing.keySet())) {
            Stamp stamp = standing.get(step.code());
            boolean again = stamp != null && answer.filter(found -> SignOffRule.overtaken(found, stamp)).isPresent();
            rows.add(new StampSheet.Row(step, stamp == null ? null : put(stamp, text),
                    (step.equals(free) || again) && route.mayPress(caller, step),
                    stamp != null && withdrawable(caller, stamp, last)));
        }
        return rows;
    }

    private static boolean withdrawable(Caller caller, Stamp stamp, String last) {
        return stamp.step().equals(last) && !last.equals(AnswerRoutes.DECIDING)
                && stamp.owner().accountId() == caller.accountId() && !caller.shared();
    }

    private static StampSheet.Put put(Stamp stamp, String text) {
        var owner = stamp.owner();
        String unit = owner.division().isEmpty() ? owner.department() : owner.division();
        return new StampSheet.Put(stamp.id(), owner, stamp.stead(), unit, Surname.of(owner.name()), stamp.stampedAt(),
                stamp.textSeq(), TextDifference.between(stamp.stampedText(), text).places());
    }

    private static StampSheet.Act act(AnswerAct act) {
        return new StampSheet.Act(act.kind(), act.words(), act.actor(), act.doneAt());
    }
}
