package org.gijido.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.WaitingService;
import org.gijido.frame.web.WaitingCount;

/** The number beside あなたの番. */
@RequestScoped
class WaitingInAnswers implements WaitingCount {

    @Inject
    private WaitingService waiting;

    @Override
    public long of(Caller caller) {
        return waiting.count(caller);
    }
}
