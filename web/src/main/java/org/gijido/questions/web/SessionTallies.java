package org.gijido.questions.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.questions.board.BoardTally;
import org.gijido.questions.board.OverviewBoard;

/** The sums of today's session for a page of which several parts show them: counted once. */
@RequestScoped
public class SessionTallies {

    /** @param session today's */
    public record Sums(SessionRow session, List<BoardTally> tallies) {
    }

    @Inject
    private AssemblyService assembly;
    @Inject
    private OverviewBoard board;

    private Optional<Sums> sums;

    /** Empty when there is no session at all. @throws org.gijido.shared.BusinessException FORBIDDEN */
    public Optional<Sums> of(Caller caller) {
        if (sums == null) {
            sums = assembly.sessionOfToday(caller).map(session -> new Sums(session, board.tallies(caller, session.id())));
        }
        return sums;
    }
}
