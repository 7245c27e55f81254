package org.gijido.answers.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.TurnRow;
import org.gijido.questions.BoardRow;

/** Who asks. */
@Dependent
class Speakers {

    @Inject
    private AssemblyService assembly;

    /** Seat and name by the turn, for all sessions that the questions belong to. */
    Map<Long, String> of(Caller caller, Collection<BoardRow> questions) {
        return questions.stream().map(BoardRow::sessionId).distinct().flatMap(id -> assembly.turns(caller, id).stream())
                .collect(Collectors.toMap(TurnRow::id, turn -> turn.councillor().seatAndName()));
    }
}
