package org.gijido.routes;

import org.gijido.access.Caller;

/**
 * The division that a paper comes from, and the department above it.
 *
 * @param division   0 while it comes from none
 * @param department 0 while it comes from none
 */
public record Origin(long division, long department) {

    /** Whether a post of the caller's lies in the department. */
    public boolean inDepartmentOf(Caller caller) {
        return department > 0 && caller.belongsTo(department);
    }
}
