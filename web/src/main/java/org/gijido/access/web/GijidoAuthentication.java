package org.gijido.access.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.ApiTokenService;
import org.gijido.access.Caller;
import org.gijido.access.Callers;
import org.gijido.access.Role;

/**
 * Finds the caller of every request by the session or by a Bearer token, and sends away who has neither.
 * What the caller may do is the services' business.
 */
@ApplicationScoped
public class GijidoAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Callers callers;
    @Inject
    private ApiTokenService tokens;
    @Inject
    private Unauthenticated unauthenticated;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        if (PublicPaths.isStatic(request)) {
            return context.doNothing();
        }
        try {
            Optional<Caller> caller = find(request);
            if (caller.isPresent()) {
                return enter(request, response, context, caller.get());
            }
            return PublicPaths.isOpen(request) ? context.doNothing() : unauthenticated.answer(request, response);
        } catch (IOException e) {
            throw new AuthenticationException("the answer could not be written", e);
        }
    }

    private Optional<Caller> find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER) ? tokens.caller(header.substring(BEARER.length()).strip()) : Optional.empty();
        }
        Optional<WebSession> session = WebSession.of(request);
        Optional<Caller> caller = session.flatMap(open -> callers.ofSession(open.accountId(), open.epoch()));
        if (caller.isEmpty()) {
            session.ifPresent(WebSession::end);
        }
        return caller;
    }

    private AuthenticationStatus enter(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context, Caller caller) throws IOException {
        boolean mustChange = WebSession.of(request).filter(WebSession::mustChangePassword).isPresent();
        if (mustChange && !PublicPaths.isForPasswordChange(request)) {
            return unauthenticated.changePasswordFirst(request, response);
        }
        request.setAttribute(CurrentCaller.ATTRIBUTE, caller);
        Set<String> groups = caller.roles().stream().map(Role::code).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.login(), groups);
    }
}
