package org.gijido.frame.web;

import java.util.Optional;

import org.gijido.access.Caller;

/**
 * Something that must be known on whatever page somebody is: a band above the page, drawn by a script of the feature that
 * supplies it, so that the frame knows no feature. The script lies in {@code resources/js/<feature>/notices/}: what lies there is
 * part of every page, and finds its band by what it is given.
 */
public interface PageNotice {

    /**
     * What the script is given.
     *
     * @param view the page, in the manner of {@code /index.xhtml}
     * @return empty for one whom it does not concern: the page then has no band, and the script finds nothing to do
     */
    Optional<String> of(Caller caller, String view);
}
