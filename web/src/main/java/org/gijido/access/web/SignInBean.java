package org.gijido.access.web;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.SignInResult;
import org.gijido.access.SignInService;
import org.gijido.platform.Texts;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInBean {

    @Inject
    private SignInService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;
    @Inject
    private HttpServletRequest request;
    @Inject
    private FacesContext faces;

    private String login;
    private String password;
    private String next;
    private String language;

    /** Who is signed in already goes on; who chose a language gets the page again in it. */
    public String open() {
        if (current.find().isPresent()) {
            return "/index?faces-redirect=true";
        }
        if (language == null) {
            return null;
        }
        Preferences.remember(language, response());
        return "/signin?faces-redirect=true";
    }

    public void enter() throws IOException {
        switch (service.signIn(login, password, ClientAddress.of(request), DeviceCookie.read(request))) {
            case SignInResult.SignedIn signedIn -> begin(signedIn);
            case SignInResult.Refused refused -> refuse("access.signin.refused");
            case SignInResult.Locked locked -> refuse("access.signin.locked",
                    "%d:%02d".formatted(locked.until().getHour(), locked.until().getMinute()));
        }
    }

    private void begin(SignInResult.SignedIn signedIn) throws IOException {
        PageSession.begin(request, signedIn.signIn());
        SignInCookie.write(response(), signedIn.token());
        DeviceCookie.write(response(), signedIn.device());
        ExternalContext external = faces.getExternalContext();
        external.redirect(signedIn.mustChange() ? "/password.xhtml" : LocalPath.of(next).orElse("/"));
        faces.responseComplete();
    }

    private void refuse(String key, Object... arguments) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(me.getLocale(), key, arguments), null));
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never written into the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
