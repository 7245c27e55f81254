package org.gijido.approvals.circulating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.gijido.approvals.entity.ApprovalAct;

/** The acts of a document. Those of before are read only where somebody asks for them: most acts need none. */
public final class Acts {

    private final Supplier<List<ApprovalAct>> before;
    private final List<ApprovalAct> done = new ArrayList<>();
    private List<ApprovalAct> read;

    /** @param before by number */
    public Acts(Supplier<List<ApprovalAct>> before) {
        this.before = before;
    }

    void add(ApprovalAct act) {
        done.add(act);
    }

    /** By number. */
    List<ApprovalAct> all() {
        if (read == null) {
            read = before.get();
        }
        List<ApprovalAct> all = new ArrayList<>(read);
        all.addAll(done);
        return all;
    }
}
