package org.gijido.approvals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.shared.Actor;
import org.gijido.shared.Deed;
import org.gijido.shared.LiveChange;

/**
 * Somebody did something with a document.
 *
 * @param number of the act
 * @param state  where it stands afterwards
 * @param detail figures beside it: the version, the print of the seal
 */
public record ApprovalActed(long documentId, Act did, int number, State state, Map<String, ?> detail,
        Actor actor) implements Deed, LiveChange {

    private static final Set<Act> BACK = EnumSet.of(Act.RECALL, Act.UNDO);
    private static final Set<Act> STAYS = EnumSet.of(Act.HOLD, Act.RELEASE, Act.ASK, Act.ANSWER, Act.COMMENT, Act.POST_REVIEW,
            Act.READ_CIRCULATION, Act.ENFORCE, Act.CORRECT_FORMAL, Act.ADD_STEP, Act.REROUTE);

    /** What the screens get: enough to say who did what; they fetch the rest. */
    public record Told(String act, String state, String by, long account) {}

    public ApprovalActed {
        detail = Map.copyOf(detail);
    }

    @Override
    public String act() {
        return "approvals." + did;
    }

    @Override
    public Way way() {
        return BACK.contains(did) ? Way.BACK : STAYS.contains(did) ? Way.STAYS : Way.ON;
    }

    @Override
    public String action() {
        return "approvals.acted";
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public List<String> topics() {
        return List.of(Approvals.topic(documentId));
    }

    @Override
    public String type() {
        return action();
    }

    @Override
    public Object payload() {
        return new Told(did.name(), state.name(), actor.name(), actor.accountId());
    }
}
