package org.gijido.frame.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.RefusedRequests;
import org.gijido.access.web.CurrentCaller;
import org.gijido.shared.BusinessException;

/** Hands refusals for want of a right on to the audit. */
@RequestScoped
class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    @Inject
    private CurrentCaller current;
    @Inject
    private RefusedRequests requests;

    /** Whoever is not signed in has nothing to be written down by. */
    void note(BusinessException refusal, HttpServletRequest request) {
        if (refusal.kind() != BusinessException.Kind.FORBIDDEN) {
            return;
        }
        try {
            current.find().ifPresent(caller -> requests.note(caller, request.getMethod(), request.getRequestURI()));
        } catch (RuntimeException e) {
            // The answer to the caller matters more than the note.
            LOG.log(Level.WARNING, "a refusal could not be written down", e);
        }
    }
}
