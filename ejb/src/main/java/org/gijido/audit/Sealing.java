package org.gijido.audit;

/** How a look at the chain by the sealer ended. */
public sealed interface Sealing {

    /** @param end where the chain ends now */
    record Done(Link end) implements Sealing {
    }

    /** The chain is not what it was, and sealing it would hide that. */
    record Refused(AuditVerdict why) implements Sealing {
    }
}
