package org.gijido.answers;

import java.util.Set;
import org.gijido.access.Caller;

/**
 * The divisions that have a part in an answer.
 *
 * @param leadDivision   0 while nobody leads
 * @param leadDepartment 0 while nobody leads
 */
record Parties(long leadDivision, long leadDepartment, Set<Long> contributors) {

    /** Whether the caller is of the lead division. */
    boolean leads(Caller caller) {
        return leadDivision > 0 && caller.belongsTo(leadDivision);
    }

    /** Whether the caller is of the lead division's department. */
    boolean inDepartmentOf(Caller caller) {
        return leadDepartment > 0 && caller.belongsTo(leadDepartment);
    }

    /** Whether the caller's division was asked to contribute. */
    boolean contributes(Caller caller) {
        return contributors.stream().anyMatch(caller::belongsTo);
    }
}
