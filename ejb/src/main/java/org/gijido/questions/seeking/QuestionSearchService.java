package org.gijido.questions.seeking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.Searches;

/** Finds questions of all sessions. */
@Stateless
public class QuestionSearchService {

    @Inject
    private Searches searches;
    @Inject
    private BoardRows rows;
    @Inject
    private AssemblyService assembly;

    /** What has the number that was typed, the newest first; where nothing has, what says these words. */
    public FoundPage<FoundQuestion> lookUp(Caller caller, Lookup lookup) {
        caller.require(Permission.QUESTION_READ);
        Optional<Searches.Found> numbered = SoughtNumber.in(lookup.text()).map(sought -> searches
                .search(QuestionSearchKind.KIND, lookup.numbered(sought.rest(), sought.keywords())))
                .filter(found -> found.result().total() > 0);
        Searches.Found found = numbered.orElseGet(() -> searches.search(QuestionSearchKind.KIND, lookup.best(null, null)));
        return FoundPage.of(found, numbered.isPresent(), ids -> byId(caller, ids));
    }

    private Map<String, FoundQuestion> byId(Caller caller, List<String> ids) {
        List<BoardRow> found = rows.of(ids.stream().map(Long::valueOf).toList());
        Map<Long, String> sessions = assembly.sessions(caller).stream()
                .collect(Collectors.toMap(SessionRow::id, SessionRow::name));
        Map<Long, TurnRow> turns = assembly.turnsOf(caller, found.stream().map(BoardRow::turnId).distinct().toList()).stream()
                .collect(Collectors.toMap(TurnRow::id, Function.identity()));
        return found.stream().map(row -> new FoundQuestion(row.id(), row.number(), row.subject(),
                Optional.ofNullable(turns.get(row.turnId())).map(turn -> turn.councillor().seatAndName()).orElse(""),
                sessions.get(row.sessionId())))
                .collect(Collectors.toMap(row -> Long.toString(row.id()), Function.identity()));
    }
}
