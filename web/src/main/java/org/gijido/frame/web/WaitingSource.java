package org.gijido.frame.web;

import java.util.List;

import org.gijido.access.Caller;

/**
 * 対応が必要なもの: what of a feature waits for somebody. The feature supplies it; the top bar counts and the front page gathers, so
 * that neither knows a feature.
 */
public interface WaitingSource {

    /** Where counting ends: more than that nobody counts, and each page would look at all of it. */
    int MOST = 1_000;

    /** No more than {@link #MOST}. */
    long count(Caller caller);

    /** The most urgent first. @param most no more than these */
    List<Waiting> of(Caller caller, int most);
}
