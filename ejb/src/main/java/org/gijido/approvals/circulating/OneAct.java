package org.gijido.approvals.circulating;

import java.util.function.Supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.shared.FeatureOnly;

/** Does an act once; whoever sends it again is told of the one that was done. */
@Dependent
@FeatureOnly
public class OneAct {

    @Inject
    private Commands commands;
    @Inject
    private ApprovalRows rows;

    /** @param work does it, and keeps it */
    public Receipt of(Command command, ApprovalDocument document, Supplier<ApprovalAct> work) {
        ApprovalAct[] done = new ApprovalAct[1];
        commands.once(command, () -> {
            done[0] = work.get();
            return "";
        });
        ApprovalAct act = done[0] == null ? rows.act(document, command.id()) : done[0];
        return new Receipt(act.number(), act.act(), act.version(), act.at());
    }
}
