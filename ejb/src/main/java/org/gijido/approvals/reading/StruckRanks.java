package org.gijido.approvals.reading;

import java.util.List;

import org.gijido.approvals.StepKind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.directory.PostRank;

/** The ranks above the one who decides 専決: on paper their boxes stand there, struck. Deputies have none. */
final class StruckRanks {

    private static final List<PostRank> BOXES = List.of(PostRank.MAYOR, PostRank.VICE_MAYOR, PostRank.DEPARTMENT_HEAD,
            PostRank.DIVISION_HEAD);

    private StruckRanks() {}

    /** From the top; none before anybody is to decide. */
    static List<PostRank> of(ApprovalDocument document, List<ApprovalStep> steps) {
        return steps.stream().filter(step -> step.live() && step.kind() == StepKind.DECISION).findFirst()
                .map(decision -> BOXES.stream().filter(rank -> rank.compareTo(decision.post().rank()) < 0)
                        .filter(rank -> rank != PostRank.DEPARTMENT_HEAD || document.departmentId() != 0).toList())
                .orElse(List.of());
    }
}
