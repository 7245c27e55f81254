package org.gijido.approvals.drafting;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Writer;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.shared.BusinessException;

/**
 * One writer at a time: whoever opens a draft to write it has it, until they leave it, send it, or another takes it over. What a
 * program writes while nobody has it needs no taking.
 */
@Stateless
public class WritingService {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Event<WriterChanged> changes;
    @Inject
    private Event<WriterTakenOver> takings;

    /** Who has it before them; empty for nobody. */
    public Optional<Writer> writer(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.find(id);
        courses.of(caller, document, rows.steps(document)).require(Act.EDIT);
        return document.writer();
    }

    /**
     * The caller has it from now on, where nobody else has.
     *
     * @param over also where somebody else has
     * @return who has it by now
     */
    public Writer take(Caller caller, long id, boolean over) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        Optional<Writer> other = document.writer().filter(writer -> writer.account() != caller.accountId());
        if (other.isPresent() && !over) {
            return other.get();
        }
        document.writtenBy(new Writer(caller.accountId(), caller.name(), courses.now()));
        changes.fire(new WriterChanged(id, document.writer().orElseThrow()));
        other.ifPresent(writer -> takings.fire(new WriterTakenOver(id, writer.name(), caller.actor())));
        return document.writer().orElseThrow();
    }

    /**
     * The caller has left it; where another has it, or another page of theirs took it since, nothing happens.
     *
     * @param since as {@link #take} has said it; null for any
     */
    public void leave(Caller caller, long id, LocalDateTime since) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        if (document.writer().filter(writer -> writer.account() == caller.accountId())
                .filter(writer -> since == null || writer.since().equals(since)).isPresent()) {
            document.leave();
            changes.fire(new WriterChanged(id, null));
        }
    }

    /** @throws BusinessException CONFLICT while another has it, naming them */
    static void free(Caller caller, ApprovalDocument document) {
        document.writer().filter(writer -> writer.account() != caller.accountId()).ifPresent(writer -> {
            throw BusinessException.conflict("approvals.error.writer", writer.name());
        });
    }

}
