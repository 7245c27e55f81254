package org.gijido.answers.stamps;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.AnswerRoute;
import org.gijido.answers.Answers;
import org.gijido.answers.StampEnd;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.answers.events.AnswerEvent;
import org.gijido.answers.events.StampWithdrawn;
import org.gijido.answers.stamps.StampResult.Done;
import org.gijido.answers.stamps.StampResult.NoPlace;
import org.gijido.answers.stamps.StampResult.NoText;
import org.gijido.answers.stamps.StampResult.NotInRoute;
import org.gijido.answers.stamps.StampResult.NotTheTurn;
import org.gijido.answers.stamps.StampResult.NotYours;
import org.gijido.answers.stamps.StampResult.Stands;
import org.gijido.answers.stamps.StampResult.TextMoved;
import org.gijido.answers.stamps.StampResult.WrongPhase;
import org.gijido.platform.Command;
import org.gijido.platform.Retried;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.gijido.routes.StampRow;

/** Puts stamps and takes them back. The answer's row is locked meanwhile, so the text cannot move under a stamp. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StampService {
    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private Stamps stamps;
    @Inject
    private StampRows rows;
    @Inject
    private StampPress press;
    @Inject
    private SignOffRule rule;
    @Inject
    private ProgressReport progress;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /**
     * Puts a stamp on the text, also where one stands that the text has moved away from; 校了 also closes it.
     *
     * @param step    the code of the place
     * @param seenSeq number of the update up to which the caller has seen the text
     */
    public StampResult put(Caller caller, long questionId, String step, UUID commandId, long seenSeq) {
        if (!access.stampsSome(caller)) {
            return new NotYours();
        }
        Optional<StampResult> refusal = refusal(caller, access.route(caller, questionId), step);
        Command command = Command.of(commandId, caller.accountId(), "stamp.put", questionId, step, seenSeq);
        return refusal.orElseGet(() -> stamps.once(command,
                () -> put(caller, step, commandId, seenSeq, answers.lock(questionId))));
    }

    private static Optional<StampResult> refusal(Caller caller, AnswerRoute route, String step) {
        Optional<Place> place = route.route().edition().find(step);
        return place.isEmpty() ? Optional.of(new NoPlace(step))
                : place.filter(found -> !route.mayPress(caller, found)).map(found -> new NotYours());
    }

    /** The route is asked again: another may have put the first stamp while this one waited for the lock. */
    private StampResult put(Caller caller, String step, UUID commandId, long seenSeq, Answer answer) {
        AnswerRoute answerRoute = access.route(caller, answer);
        Optional<StampResult> refusal = refusal(caller, answerRoute, step);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Place place = answerRoute.place(step);
        Map<String, List<Stamp>> standing = stamps.standing(answer.questionId(), answerRoute.route().edition());
        StampRow row = rows.row(answerRoute, Optional.of(answer), standing);
        StampRow.Turn turn = row.turn(step, answerRoute.hand(caller, place));
        if (!turn.open()) {
            return notNow(row, turn);
        }
        return onText(answerRoute.route(), step, seenSeq, answer, standing).orElseGet(() -> {
            press.press(caller, answer, answerRoute, place, row, standing, commandId);
            return new Done();
        });
    }

    /** Why the text is not to be stamped, if it is not. */
    private Optional<StampResult> onText(Route route, String step, long seenSeq, Answer answer,
            Map<String, List<Stamp>> standing) {
        if (answer.text().isBlank()) {
            return Optional.of(new NoText());
        }
        if (answer.lastSeq() != seenSeq) {
            return Optional.of(new TextMoved(answer.lastSeq()));
        }
        return step.equals(AnswerRoutes.DECIDING)
                ? rule.objection(answer, route.edition(), standing).map(found -> found) : Optional.empty();
    }

    private static StampResult notNow(StampRow row, StampRow.Turn turn) {
        return switch (turn) {
            case STANDS -> new Stands();
            case ELSEWHERE -> new NotInRoute();
            case NOW, AGAIN, LATER -> new NotTheTurn(row.next().orElse(null));
        };
    }

    /** Takes an own stamp back, as long as nobody has stamped above it. A final text is opened by a replacement instead. */
    public StampResult withdraw(Caller caller, long questionId, String step) {
        caller.require(Permission.ANSWER_READ);
        if (!access.stampsSome(caller)) {
            return new NotYours();
        }
        access.require(questionId);
        Answer answer = answers.lock(questionId);
        if (!answer.open()) {
            return new WrongPhase(answer.phase());
        }
        AnswerRoute route = access.route(caller, answer);
        return route.route().edition().find(step).isEmpty() ? new NoPlace(step) : withdraw(caller, step, answer, route);
    }

    private StampResult withdraw(Caller caller, String step, Answer answer, AnswerRoute route) {
        Map<String, List<Stamp>> standing = stamps.standing(answer.questionId(), route.route().edition());
        List<Stamp> there = standing.getOrDefault(step, List.of());
        Optional<Stamp> own = there.stream().filter(stamp -> stamp.owner().accountId() == caller.accountId()).findFirst();
        if (there.isEmpty()) {
            return new Done();
        }
        if (caller.shared() || own.isEmpty()) {
            return new NotYours();
        }
        StampRow row = rows.row(route, Optional.of(answer), standing);
        if (!row.isLast(step)) {
            return new NotTheTurn(row.next().orElse(null));
        }
        own.get().end(StampEnd.WITHDRAWN, LocalDateTime.now(clock));
        events.fire(new StampWithdrawn(answer.questionId(), step, caller.actor()));
        progress.send(caller.actor(), answer);
        return new Done();
    }
}
