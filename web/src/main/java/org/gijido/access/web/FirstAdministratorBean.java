package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.AdministratorLinks;
import org.gijido.access.Passwords;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** The page behind the one-time link for an administrator's account. */
@Named("firstAdministrator")
@RequestScoped
public class FirstAdministratorBean {

    @Inject
    private AdministratorLinks links;
    @Inject
    private MeBean me;

    private String key;
    private String login;
    private String name;
    private String password;
    private String again;
    private boolean open;

    public void load() {
        open = links.isOpen(key);
    }

    public String make() {
        if (!password.equals(again)) {
            throw BusinessException.invalid("access.password.notTheSame");
        }
        links.open(key, login, name, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.of(me.getLocale(), "access.first.made")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/signin?faces-redirect=true";
    }

    /** Who has the form in hand keeps it; the act itself asks again. */
    public boolean isOpen() {
        return open || FacesContext.getCurrentInstance().isPostback();
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never written into the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
