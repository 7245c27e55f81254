package org.gijido.access.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Role;
import org.gijido.platform.Texts;

/** One account, or the form for a new one when the address names none. */
@Named("account")
@ViewScoped
public class AccountBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;

    private long id;
    private AccountRow row;
    private String login;
    private String name;
    private boolean shared;
    private String[] roles = {};
    private String issued;

    public void read() {
        if (id != 0) {
            row = service.find(current.get(), id);
            roles = row.roles().stream().map(Role::name).toArray(String[]::new);
        }
    }

    public String open() {
        long opened = service.open(current.get(), login, null, name, shared, chosenRoles());
        return "/access/account?faces-redirect=true&id=" + opened;
    }

    public void assignRoles() {
        service.assignRoles(current.get(), id, chosenRoles());
        done("access.account.rolesKept");
    }

    public void issuePassword() {
        issued = service.issuePassword(current.get(), id);
        done("access.account.passwordIssued");
    }

    public void disable() {
        service.disable(current.get(), id);
        done("access.account.disabledNow");
    }

    public void enable() {
        service.enable(current.get(), id);
        done("access.account.enabledNow");
    }

    private void done(String key) {
        read();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Texts.of(me.getLocale(), key)));
    }

    private Set<Role> chosenRoles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
    }

    public boolean isNew() {
        return id == 0;
    }

    public AccountRow getRow() {
        return row;
    }

    /** Shown once, to be handed over. */
    public String getIssued() {
        return issued;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
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

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
