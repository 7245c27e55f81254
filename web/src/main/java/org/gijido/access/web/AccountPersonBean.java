package org.gijido.access.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.AccountPersonService;
import org.gijido.access.PersonSource.Listed;
import org.gijido.access.PersonSource.PersonOfDay;
import org.gijido.platform.Texts;

/** Whose account it is: the person beside {@link AccountBean}'s account, and the search for another. */
@Named("accountPerson")
@ViewScoped
public class AccountPersonBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountPersonService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;
    @Inject
    private AccountBean account;

    private String search = "";
    private String words = "";
    private transient List<Listed> found;

    /** After {@link AccountBean#read}. */
    public void read() {
        words = account.isNew() || !isTied() ? ""
                : service.person(current.get(), account.getRow().personId()).map(AccountPersonBean::words).orElse("");
    }

    public void find() {
        found = service.search(current.get(), search);
    }

    public String tie(Listed person) {
        service.tie(current.get(), account.getId(), person.personId());
        return done("access.account.tied", person.name());
    }

    public String untie() {
        service.untie(current.get(), account.getId());
        return done("access.account.untied");
    }

    /** The page is read again: the account bears the person's name now. */
    private String done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.of(me.getLocale(), key, arguments)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/access/account?faces-redirect=true&id=" + account.getId();
    }

    public boolean isTied() {
        return account.getRow().personId() != null;
    }

    /** Name and posts of today in words; empty for an account that is no person's. */
    public String getWords() {
        return words;
    }

    private static String words(PersonOfDay person) {
        return person.posts().stream().findFirst()
                .map(post -> String.join("　", person.name(), post.departmentName(), post.divisionName(), post.title()))
                .orElse(person.name()).replaceAll("　+", "　").strip();
    }

    /** Null while nothing was searched. */
    public List<Listed> getFound() {
        return found;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
