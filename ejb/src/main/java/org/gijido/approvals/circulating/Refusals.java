package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Stamped;
import org.gijido.approvals.State;
import org.gijido.approvals.matrix.Matrix;
import org.gijido.platform.Letters;
import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** The sentences with which an act is refused. */
@FeatureOnly
public final class Refusals {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final int MOST_NOTE = 4_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M/d H:mm");

    private Refusals() {}

    public static BusinessException notFound() {
        return BusinessException.notFound("approvals.error.notFound");
    }

    public static BusinessException shared() {
        return BusinessException.forbidden("approvals.error.shared");
    }

    /** Says whose it is. */
    static BusinessException notYours(Act act) {
        Set<ActorKind> actors = Matrix.actors(act);
        return notYours(actors.isEmpty() ? ActorKind.DRAFTER : actors.iterator().next());
    }

    /** @param whose it is */
    public static BusinessException notYours(ActorKind whose) {
        return BusinessException.forbidden("approvals.error.notYours", new Message("approvals.actor." + whose, List.of()));
    }

    public static BusinessException notNow(State state) {
        return BusinessException.conflict("approvals.error.state", new Message("approvals.state." + state, List.of()));
    }

    static BusinessException changed(int seen, int current) {
        return BusinessException.conflict("approvals.error.changed", String.valueOf(seen), String.valueOf(current));
    }

    static BusinessException already(Stamped stamp) {
        return BusinessException.conflict("approvals.error.already", stamp.name(), TIME.format(stamp.at()));
    }

    static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    static BusinessException invalid(String key, Object... arguments) {
        return BusinessException.invalid("approvals.error." + key, arguments);
    }

    /** Where something is missing that the act needs, or against a rule of the city. */
    public static BusinessException unfit(String key, Object... arguments) {
        return BusinessException.unprocessable("approvals.error." + key, arguments);
    }

    public static BusinessException conflict(String key, Object... arguments) {
        return BusinessException.conflict("approvals.error." + key, arguments);
    }

    /** @throws BusinessException UNPROCESSABLE when nothing is written */
    static void needNote(Order order) {
        if (order.silent()) {
            throw unfit("reasonMissing");
        }
    }

    /** @throws BusinessException INVALID when more is written than a box can show */
    static void shortNote(Order order) {
        if (!order.silent() && Letters.count(order.note()) > MOST_NOTE) {
            throw invalid("tooLong", new Message("approvals.part.note", List.of()), MOST_NOTE);
        }
    }
}
