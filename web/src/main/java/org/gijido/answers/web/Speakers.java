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

    /** Seat and name by the turn. */
    Map<Long, String> of(Caller caller, Collection<BoardRow> questions) {
        return assembly.turnsOf(caller, questions.stream().map(BoardRow::turnId).distinct().toList()).stream()
                .collect(Collectors.toMap(TurnRow::id, turn -> turn.councillor().seatAndName()));
    }
}
