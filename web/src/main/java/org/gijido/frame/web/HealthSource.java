package org.gijido.frame.web;

import java.util.List;

import org.gijido.access.Caller;

/**
 * 稼働状況: what a feature knows of how the product does, for the information division. What cannot be seen is said so: what was not
 * counted is never 0.
 */
public interface HealthSource {

    /** @param caller reads the record */
    List<Card.Line> of(Caller caller);

    /** Where its lines stand among the others: the lower, the further up. */
    int order();
}
