package org.gijido.questions.board;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Paging;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.BoardRows;
import org.gijido.questions.QuestionState;
import org.gijido.routes.Place;
import org.gijido.shared.BusinessException;

/** Reads the board of a session: its lines by any filter, and the figures beside them. */
@Stateless
public class OverviewBoard {

    public static final int LARGEST_PAGE = 200;
    /** More than any session had; a sheet of paper has no next page to ask for. */
    private static final int MOST_ON_PAPER = 2_000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardReader reader;
    @Inject
    private BoardRows rows;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private Clock clock;

    /**
     * @param page from 0
     * @param size 1 to {@value #LARGEST_PAGE}
     */
    public BoardPage page(Caller caller, BoardFilter filter, int page, int size) {
        caller.require(Permission.QUESTION_READ);
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw BusinessException.invalid("questions.error.page", LARGEST_PAGE);
        }
        int first = Paging.of(page, size, LARGEST_PAGE).first();
        BoardQuery query = reader.query(caller, filter);
        List<Long> ids = reader.select(caller, filter, query, "select q.id", Long.class)
                .setFirstResult(first).setMaxResults(size).getResultList();
        boolean allSeen = page == 0 && ids.size() < size;
        return new BoardPage(rows.of(ids), allSeen ? ids.size() : query.count(entities), page, size);
    }

    /** All lines at once, for paper: at most {@value #MOST_ON_PAPER}. */
    public BoardPage whole(Caller caller, BoardFilter filter) {
        caller.require(Permission.QUESTION_READ);
        BoardQuery query = reader.query(caller, filter);
        List<Long> ids = reader.select(caller, filter, query, "select q.id", Long.class)
                .setMaxResults(MOST_ON_PAPER).getResultList();
        long total = ids.size() < MOST_ON_PAPER ? ids.size() : query.count(entities);
        return new BoardPage(rows.of(ids), total, 0, MOST_ON_PAPER);
    }

    /** Every place before 校了 that an answer may stand at; those of today's routes come first, in their order. */
    public Collection<Place> places(Caller caller) {
        caller.require(Permission.QUESTION_READ);
        return routes.places();
    }

    /** The sums of the whole session; a screen adds them up by speaker, division, department or state. */
    public List<BoardTally> tallies(Caller caller, long sessionId) {
        caller.require(Permission.QUESTION_READ);
        return entities.createQuery("select new org.gijido.questions.board.BoardTally(q.turnId, a.unitId, " + QuestionState.HQL
                + ", " + QuestionState.HQL_PLACE + ", count(q.id), sum(case when " + BoardRows.DEADLINE
                + " < :now and q.withdrawnAt is null and p.signedOffAt is null then 1L else 0L end))" + BoardRows.FROM
                + "where q.sessionId = :session group by 1, 2, 3, 4", BoardTally.class)
                .setParameter("now", LocalDateTime.now(clock)).setParameter("session", sessionId).getResultList();
    }
}
