package org.gijido.access.web;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;

/** {@code #{me}}: the signed-in person, for what a page shows or hides. */
@Named("me")
@RequestScoped
public class MeBean {

    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return current.find().isPresent();
    }

    /** Number of the account, empty for a stranger; what a browser keeps of typed text belongs to it. */
    public String getAccount() {
        return current.find().map(caller -> String.valueOf(caller.accountId())).orElse("");
    }

    public String getName() {
        return current.find().map(Caller::name).orElse("");
    }

    public String getLogin() {
        return current.find().map(Caller::login).orElse("");
    }

    /** The first post in words, empty for those without one. */
    public String getPost() {
        return current.find().filter(caller -> !caller.posts().isEmpty()).map(caller -> caller.posts().getFirst())
                .map(post -> (post.departmentName() + "　" + post.divisionName() + "　" + post.title()).strip()).orElse("");
    }

    public Locale getLocale() {
        return current.find().map(Caller::locale).orElseGet(() -> Preferences.locale(request));
    }

    public String getTextSize() {
        return current.find().map(Caller::textSize).orElse("standard");
    }

    /** Whether keys pressed alone do something. */
    public boolean isSingleKeys() {
        return current.find().map(Caller::singleKeys).orElse(true);
    }

    /** Councillors get large type and few things; staff compact tables. */
    public String getDensity() {
        return has("COUNCILLOR") ? "councillor" : "staff";
    }

    public boolean has(String role) {
        return current.find().filter(caller -> caller.has(Role.valueOf(role))).isPresent();
    }

    public boolean may(String permission) {
        return current.find().filter(caller -> caller.may(Permission.valueOf(permission))).isPresent();
    }

    /** For the page's meta element; its scripts send it with every change. */
    public String getToken() {
        return SignInCookie.forgeryToken(request).orElse("");
    }
}
