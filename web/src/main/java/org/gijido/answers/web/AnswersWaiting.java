package org.gijido.answers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.waiting.WaitingService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.TurnRow;
import org.gijido.frame.web.Waiting;
import org.gijido.frame.web.WaitingSource;
import org.gijido.platform.Texts;
import org.gijido.questions.waiting.WaitingQuestion;

/** Questions to be assigned, accepted, answered, stamped and signed off. */
@ApplicationScoped
class AnswersWaiting implements WaitingSource {

    @Inject
    private WaitingService waiting;
    @Inject
    private AssemblyService assembly;

    @Override
    public long count(Caller caller) {
        return waiting.count(caller, MOST);
    }

    @Override
    public List<Waiting> of(Caller caller, int most) {
        List<WaitingQuestion> found = waiting.of(caller, most);
        Map<Long, String> speakers = found.isEmpty() ? Map.of() : speakers(caller);
        return found.stream().map(one -> line(one, Optional.ofNullable(speakers.get(one.row().turnId())), caller)).toList();
    }

    private Map<Long, String> speakers(Caller caller) {
        return assembly.sessionOfToday(caller).map(today -> assembly.turns(caller, today.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(TurnRow::id, turn -> turn.councillor().seatAndName()));
    }

    private static Waiting line(WaitingQuestion one, Optional<String> speaker, Caller caller) {
        return new Waiting(Texts.of(caller.locale(), "answers.waiting." + one.what()), one.row().number(), speaker.orElse(""),
                one.row().subject(), path(one), one.row().deadline());
    }

    private static String path(WaitingQuestion waiting) {
        return switch (waiting.what()) {
            case ASSIGN, ACCEPT, CONTRIBUTE ->
                "/questions/board.xhtml?session=" + waiting.row().sessionId() + "&question=" + waiting.row().id();
            case WRITE, STAMP, STAMP_AGAIN, SIGN_OFF -> "/answers/draft.xhtml?question=" + waiting.row().id();
        };
    }
}
