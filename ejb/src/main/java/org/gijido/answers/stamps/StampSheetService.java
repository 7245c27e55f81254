package org.gijido.answers.stamps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.AnswerRoute;
import org.gijido.answers.Answers;
import org.gijido.answers.Surname;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerAct;
import org.gijido.answers.entity.Stamp;
import org.gijido.answers.revisions.TextDifference;
import org.gijido.answers.stamps.StampResult.Overtaken;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Place;
import org.gijido.routes.StampRow;
import org.gijido.shared.BusinessException;

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
    private StampRows rows;
    @Inject
    private SignOffRule rule;

    public StampSheet sheet(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        AnswerRoute route = access.route(caller, questionId);
        Map<String, List<Stamp>> standing = stamps.standing(questionId, route.route().edition());
        Optional<Answer> answer = answers.find(questionId);
        StampRow row = rows.row(route, answer, standing);
        Place next = row.next().orElse(null);
        Overtaken obstacle = answer.filter(found -> next != null && AnswerRoute.decides(next))
                .flatMap(found -> rule.objection(found, route.route().edition(), standing)).orElse(null);
        boolean open = answer.map(Answer::open).orElse(true);
        boolean written = answer.map(found -> !found.text().isBlank()).orElse(false);
        return new StampSheet(questionId, answer.map(Answer::lastSeq).orElse(0L),
                lines(caller, route, answer, row, standing, obstacle != null), next,
                open && written && access.stampsSome(caller) && route.mayReturn(caller),
                !open && route.mayPress(caller, route.deciding()),
                obstacle, stamps.openReturn(questionId, standing).map(StampSheetService::act).orElse(null),
                stamps.acts(questionId).stream().map(StampSheetService::act).toList());
    }

    /** From the text that a stamp was put on to the text of now. */
    public TextDifference differenceSinceStamp(Caller caller, long questionId, long stampId) {
        caller.require(Permission.ANSWER_READ);
        String now = answers.find(questionId).map(Answer::text).orElse("");
        return stamps.find(stampId).filter(stamp -> stamp.questionId() == questionId)
                .map(stamp -> TextDifference.between(stamp.stampedText(), now))
                .orElseThrow(() -> BusinessException.notFound("answers.error.noStamp"));
    }

    /** A stamp that stands is shown even when another is to answer now, on whose course its place does not lie. */
    private static List<StampSheet.Row> lines(Caller caller, AnswerRoute route, Optional<Answer> answer, StampRow row,
            Map<String, List<Stamp>> standing, boolean obstacle) {
        String text = answer.map(Answer::text).orElse("");
        boolean open = answer.map(Answer::open).orElse(true);
        return route.boxes(standing.keySet()).stream().map(place -> {
            List<Stamp> there = standing.getOrDefault(place.code(), List.of());
            StampRow.Turn turn = row.turn(place.code(), route.hand(caller, place));
            boolean pressable = open && turn.open() && !(obstacle && AnswerRoute.decides(place)) && route.mayPress(caller, place);
            boolean withdrawable = row.isLast(place.code()) && there.stream().anyMatch(stamp -> withdrawable(caller, stamp));
            return new StampSheet.Row(place, there.stream().map(stamp -> put(stamp, text)).toList(),
                    row.at(place.code()).needed(), pressable, pressable && turn == StampRow.Turn.AGAIN, withdrawable);
        }).toList();
    }

    private static boolean withdrawable(Caller caller, Stamp stamp) {
        return !stamp.step().equals(AnswerRoutes.DECIDING) && stamp.owner().accountId() == caller.accountId() && !caller.shared();
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
