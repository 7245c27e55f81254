package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampResult.Done;
import org.gijido.answers.StampResult.NoPlace;
import org.gijido.answers.StampResult.NoText;
import org.gijido.answers.StampResult.NotInRoute;
import org.gijido.answers.StampResult.NotTheTurn;
import org.gijido.answers.StampResult.NotYours;
import org.gijido.answers.StampResult.Stands;
import org.gijido.answers.StampResult.TextMoved;
import org.gijido.answers.StampResult.WrongPhase;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.directory.ActingFor;
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
        Route route = answerRoute.route();
        Map<String, Stamp> standing = stamps.standing(answer.questionId(), route.edition());
        StampRow row = SignOffRule.row(route, answer, standing);
        if (!row.turn(step).open()) {
            return notNow(row, step);
        }
        return onText(route, step, seenSeq, answer, standing)
                .orElseGet(() -> press(caller, answer, answerRoute, step, standing.get(step), commandId));
    }

    /** Why the text is not to be stamped, if it is not. */
    private Optional<StampResult> onText(Route route, String step, long seenSeq, Answer answer, Map<String, Stamp> standing) {
        if (answer.text().isBlank()) {
            return Optional.of(new NoText());
        }
        if (answer.lastSeq() != seenSeq) {
            return Optional.of(new TextMoved(answer.lastSeq()));
        }
        return step.equals(AnswerRoutes.DECIDING)
                ? rule.objection(answer, route.edition(), standing).map(found -> found) : Optional.empty();
    }

    private static StampResult notNow(StampRow row, String step) {
        return switch (row.turn(step)) {
            case STANDS -> new Stands();
            case ELSEWHERE -> new NotInRoute();
            case NOW, AGAIN, LATER -> new NotTheTurn(row.next().orElse(null));
        };
    }

    private StampResult press(Caller caller, Answer answer, AnswerRoute route, String step, Stamp before, UUID commandId) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (before != null) {
            stamps.end(before, StampEnd.RENEWED, now);
        }
        answer.begin(route.route().edition().id());
        String stead = route.stead(caller, route.place(step)).map(ActingFor::name).orElse(null);
        stamps.put(new Stamp(answer, step, commandId, caller.actor(), stead, now));
        events.fire(new StampPut(answer.questionId(), step, answer.lastSeq(), caller.actor(), now));
        if (step.equals(AnswerRoutes.DECIDING)) {
            answer.signOff();
            events.fire(new SignedOff(answer.questionId(), answer.lastSeq(), caller.actor(), now));
        }
        progress.send(caller.actor(), answer);
        return new Done();
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
        Route route = access.route(caller, answer).route();
        if (route.edition().find(step).isEmpty()) {
            return new NoPlace(step);
        }
        Map<String, Stamp> standing = stamps.standing(questionId, route.edition());
        Stamp stamp = standing.get(step);
        if (stamp == null) {
            return new Done();
        }
        if (caller.shared() || stamp.owner().accountId() != caller.accountId()) {
            return new NotYours();
        }
        StampRow row = SignOffRule.row(route, answer, standing);
        if (!row.isLast(step)) {
            return new NotTheTurn(row.next().orElse(null));
        }
        stamp.end(StampEnd.WITHDRAWN, LocalDateTime.now(clock));
        events.fire(new StampWithdrawn(questionId, step, caller.actor()));
        progress.send(caller.actor(), answer);
        return new Done();
    }
}
