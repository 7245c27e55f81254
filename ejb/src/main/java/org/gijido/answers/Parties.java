package org.gijido.answers;

import org.gijido.access.Caller;

/**
 * The division that leads an answer, and the department above it.
 *
 * @param leadDivision   0 while nobody leads
 * @param leadDepartment 0 while nobody leads
 */
record Parties(long leadDivision, long leadDepartment) {

    /** Whether the caller is of the lead division. */
    boolean leads(Caller caller) {
        return leadDivision > 0 && caller.belongsTo(leadDivision);
    }

    /** Whether the caller is of the lead division's department. */
    boolean inDepartmentOf(Caller caller) {
        return leadDepartment > 0 && caller.belongsTo(leadDepartment);
    }
}
