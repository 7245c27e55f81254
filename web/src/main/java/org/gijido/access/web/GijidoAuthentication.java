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

import org.gijido.access.Admission;
import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.access.Credentials;
import org.gijido.access.Role;

/**
 * Finds the caller of every request by the cookie of the sign-in or by a Bearer token, and sends away who has neither.
 * What the caller may do is the services' business.
 */
@ApplicationScoped
public class GijidoAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Credentials credentials;
    @Inject
    private Unauthenticated unauthenticated;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        if (PublicPaths.isStatic(request)) {
            return context.doNothing();
        }
        try {
            Optional<Admission> admission = find(request);
            if (admission.isPresent()) {
                return enter(request, response, context, admission.get());
            }
            return PublicPaths.isOpen(request) ? context.doNothing() : unauthenticated.answer(request, response);
        } catch (IOException e) {
            throw new AuthenticationException("the answer could not be written", e);
        }
    }

    private Optional<Admission> find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER) ? credentials.byToken(header.substring(BEARER.length()).strip()) : Optional.empty();
        }
        Optional<Admission> admission = SignInCookie.read(request).flatMap(credentials::bySignIn);
        admission.ifPresentOrElse(found -> PageSession.adopt(request, found.credential(), PublicPaths.isPage(request)),
                () -> PageSession.leave(request));
        return admission;
    }

    private AuthenticationStatus enter(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context, Admission admission) throws IOException {
        boolean mustChange = admission.credential().kind() == Credential.Kind.SIGN_IN && admission.mustChange();
        if (mustChange && !PublicPaths.isForPasswordChange(request)) {
            return unauthenticated.changePasswordFirst(request, response);
        }
        request.setAttribute(CurrentCaller.ATTRIBUTE, admission.unlessChosen(Preferences.locale(request)));
        Caller caller = admission.caller();
        Set<String> groups = caller.roles().stream().map(Role::code).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.login(), groups);
    }
}
