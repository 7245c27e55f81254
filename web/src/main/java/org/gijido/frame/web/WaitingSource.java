package org.gijido.frame.web;

import java.time.LocalDateTime;
import java.util.List;

import org.gijido.access.Caller;

/**
 * Tells what waits for somebody. A feature's web package supplies one as a CDI bean; the front page lists all of them
 * by deadline, so that the frame need not know the features.
 */
public interface WaitingSource {

    /**
     * @param kind  what is to be done, in the caller's language: 答弁, 割振り
     * @param text  of what: 1-(2)-① 福島議員 書かない窓口
     * @param path  the page where it is done
     * @param due   null when it has no deadline
     */
    record Waiting(String kind, String text, String path, LocalDateTime due) {
    }

    /** How many, cheaply: it is asked for on every page. */
    int count(Caller caller);

    /** The most urgent ones first. */
    List<Waiting> of(Caller caller, int most);
}
