package org.gijido.approvals.matrix;

import org.gijido.approvals.State;

/** Whether an act is open to somebody. */
public sealed interface Verdict {

    /** @param next where the document stands afterwards, as far as the act alone tells; null when it is gone */
    record Open(State next) implements Verdict {}

    /** Whoever may not read it is not told that it is there. */
    record NotFound() implements Verdict {}

    /** No account of several people acts. */
    record Shared() implements Verdict {}

    /** It is never the business of somebody who is that to the document. */
    record NotYours() implements Verdict {}

    /** It is, but not now. */
    record NotNow() implements Verdict {}

    /** The one in whose stead it would be done is there. */
    record DeciderPresent() implements Verdict {}

    /** Nobody does it in another's stead in this matter. */
    record SubstituteBarred() implements Verdict {}

    /** Whoever comes before is there, and in time. */
    record LowerPresent() implements Verdict {}
}
