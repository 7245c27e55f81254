package org.gijido.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Role;
import org.gijido.access.StaffAccountService;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Pager;

/** The administrator's list of accounts; what is searched and which page it is stand in the address. */
@Named("accounts")
@RequestScoped
public class AccountsBean {

    private static final int SIZE = 50;

    @Inject
    private AccountService service;
    @Inject
    private StaffAccountService staff;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;

    private String search = "";
    private int page;
    private List<AccountRow> rows = List.of();
    private Pager pager;
    private int without;

    public void load() {
        rows = service.list(current.get(), search, page, SIZE);
        String address = "/access/accounts.xhtml?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        pager = new Pager(page, SIZE, service.count(current.get(), search), address);
        without = staff.without(current.get()).size();
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }

    public String roles(Set<Role> roles) {
        Locale locale = me.getLocale();
        return roles.stream().sorted().map(role -> Texts.of(locale, "access.role." + role.name()))
                .collect(Collectors.joining(locale.getLanguage().equals("ja") ? "、" : ", "));
    }

    /** How many of the staff have no account. */
    public int getWithout() {
        return without;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
