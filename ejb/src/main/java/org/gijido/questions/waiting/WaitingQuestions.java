package org.gijido.questions.waiting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.platform.InList;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.questions.QuestionState;
import org.gijido.questions.StampTurn;
import org.gijido.questions.WaitingFor;
import org.gijido.questions.board.BoardReader;

/**
 * What waits for somebody in the session of today. Whose turn it is to stamp is the answers' knowledge and is told by
 * them; the rest follows from the assignment.
 */
@Stateless
public class WaitingQuestions {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardReader reader;
    @Inject
    private BoardRows rows;
    @Inject
    private AssemblyService assembly;

    /** No more than {@code most}; 0 for those who do not see questions. */
    public long count(Caller caller, List<StampTurn> turns, int most) {
        return query(caller, turns).map(query -> query.count(entities, most)).orElse(0L);
    }

    /** The most urgent first. */
    public List<WaitingQuestion> of(Caller caller, List<StampTurn> turns, int most) {
        List<Long> own = reader.ownUnits(caller);
        List<BoardRow> found = query(caller, turns).map(query -> rows.of(query.ids(entities, most))).orElse(List.of());
        Map<Long, String> whys = declined(found);
        return found.stream().map(row -> new WaitingQuestion(row, what(row, own, turns), whys.getOrDefault(row.id(), "")))
                .toList();
    }

    /** Questions as lines of the board, in this order; none for those who do not see questions. */
    public List<BoardRow> rows(Caller caller, List<Long> questionIds) {
        return caller.may(Permission.QUESTION_READ) ? rows.of(questionIds) : List.of();
    }

    private Map<Long, String> declined(List<BoardRow> found) {
        List<Long> declined = found.stream().filter(row -> row.state() == QuestionState.DECLINED).map(BoardRow::id).toList();
        if (declined.isEmpty()) {
            return Map.of();
        }
        InList ids = new InList("ids", declined);
        return ids.bind(entities.createQuery("select a.openLeadOf, a.reason from Assignment a where a.openLeadOf in " + ids,
                Object[].class)).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Optional<WaitingQuery> query(Caller caller, List<StampTurn> turns) {
        if (!caller.may(Permission.QUESTION_READ)) {
            return Optional.empty();
        }
        return assembly.sessionOfToday(caller).map(SessionRow::id)
                .map(session -> new WaitingQuery(session, caller, reader.ownUnits(caller), turns))
                .filter(query -> !query.isEmpty());
    }

    private static WaitingFor what(BoardRow row, List<Long> own, List<StampTurn> turns) {
        boolean leads = row.leadUnitId() != null && own.contains(row.leadUnitId());
        if (turns.stream().anyMatch(turn -> again(turn, row))) {
            return WaitingFor.STAMP_AGAIN;
        }
        return switch (row.state()) {
            case UNASSIGNED, DECLINED -> WaitingFor.ASSIGN;
            case AWAITING_ACCEPTANCE -> leads ? WaitingFor.ACCEPT : WaitingFor.CONTRIBUTE;
            case NOT_STARTED, DRAFTING, RETURNED -> leads ? WaitingFor.WRITE : WaitingFor.CONTRIBUTE;
            case STAMPED -> stamp(row, turns);
            case SIGNED_OFF, WITHDRAWN -> WaitingFor.CONTRIBUTE;
        };
    }

    private static WaitingFor stamp(BoardRow row, List<StampTurn> turns) {
        return turns.stream().filter(turn -> turn.what() != WaitingFor.STAMP_AGAIN && turn.covers(row)
                && turn.last().equals(row.stamp().code())).map(StampTurn::what).findFirst().orElse(WaitingFor.CONTRIBUTE);
    }

    private static boolean again(StampTurn turn, BoardRow row) {
        return turn.what() == WaitingFor.STAMP_AGAIN && row.overtaken().contains(turn.last()) && turn.covers(row);
    }
}
