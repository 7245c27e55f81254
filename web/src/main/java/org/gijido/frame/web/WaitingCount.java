package org.gijido.frame.web;

import org.gijido.access.Caller;

/** Tells the top bar how many things wait for somebody. The front page supplies it, so that the frame knows no feature. */
public interface WaitingCount {

    long of(Caller caller);
}
