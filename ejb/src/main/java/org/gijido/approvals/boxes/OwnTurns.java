package org.gijido.approvals.boxes;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.StepState;
import org.gijido.approvals.Together;
import org.gijido.approvals.Together.Seen;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.seeing.SeenDocuments;

/** Lines of what waits for somebody, with what they have read of it. A few questions for the whole list. */
@Dependent
class OwnTurns {

    @Inject
    private SeenDocuments seen;
    @Inject
    private ChangedParts changes;

    /** @param turns in their order */
    Stream<BoxRow> read(Caller caller, List<ApprovalStep> turns) {
        if (caller.personId() == null) {
            return turns.stream().map(step -> BoxService.row(step, false));
        }
        List<ApprovalDocument> documents = turns.stream().map(ApprovalStep::document).distinct().toList();
        List<Long> ids = documents.stream().map(ApprovalDocument::id).toList();
        Map<Long, Seen> seenOf = seen.of(caller.personId(), ids);
        Map<Long, LocalDateTime> words = seen.lastWords(caller.personId(), ids);
        Map<Long, List<String>> changed = changes.since(caller.personId(), documents, seenOf);
        return turns.stream().map(step -> {
            ApprovalDocument document = step.document();
            return BoxService.row(step, false).read(Together.of(document.secret(), document.withPaper(),
                    step.state() == StepState.HELD, document.version(), seenOf.get(document.id()), words.get(document.id())),
                    changed.getOrDefault(document.id(), List.of()));
        });
    }
}
