package org.gijido.approvals.deciding;

import java.util.Set;

/** The matters that a chapter has documents of; a table that has no row for one of them is refused. */
public interface DecisionKinds {

    /** Codes as {@link Matter#kind()} has them. */
    Set<String> kinds();
}
