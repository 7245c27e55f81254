package org.gijido.frame.web;

import java.util.Optional;

import org.gijido.access.Caller;

/**
 * Something that must be known on whatever page somebody is: a band above the page, drawn by a script of the feature that
 * supplies it, so that the frame knows no feature.
 */
public interface PageNotice {

    /** The script, as {@code <g:module>} names it. */
    String module();

    /**
     * What the script is given.
     *
     * @param view the page, in the manner of {@code /index.xhtml}
     * @return empty for one whom it does not concern: the page then has neither band nor script
     */
    Optional<String> of(Caller caller, String view);
}
