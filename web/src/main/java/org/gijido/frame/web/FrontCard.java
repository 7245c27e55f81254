package org.gijido.frame.web;

import java.util.Optional;

import org.gijido.access.Caller;

/** A card of the front page. A feature supplies it for those whose work it begins; the front page knows no feature. */
public interface FrontCard {

    /** @return empty for whom it does not concern */
    Optional<Card> of(Caller caller);

    /** Where it stands among the others: the lower, the further up. */
    default int order() {
        return 100;
    }
}
