package org.gijido.access.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Admission;
import org.gijido.access.Caller;
import org.gijido.shared.BusinessException;

/** The caller of the present request, found by {@link GijidoAuthentication}. */
@RequestScoped
public class CurrentCaller {

    static final String ATTRIBUTE = "gijido.admission";

    @Inject
    private HttpServletRequest request;

    /** @throws BusinessException FORBIDDEN when nobody is signed in */
    public Caller get() {
        return find().orElseThrow(() -> BusinessException.forbidden("access.error.signInFirst"));
    }

    public Optional<Caller> find() {
        return findAdmission().map(Admission::caller);
    }

    /** With what the request was let in. @throws BusinessException FORBIDDEN when nobody is signed in */
    public Admission admission() {
        return findAdmission().orElseThrow(() -> BusinessException.forbidden("access.error.signInFirst"));
    }

    Optional<Admission> findAdmission() {
        return Optional.ofNullable((Admission) request.getAttribute(ATTRIBUTE));
    }
}
