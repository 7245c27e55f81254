package org.gijido.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Role;
import org.gijido.access.StaffAccountService;
import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
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

    @Inject
    private HttpServletRequest request;

    private String search;
    private ListAddress address;
    private List<AccountRow> rows = List.of();
    private Pager pager;
    private long without;

    public void load() {
        ListParameters typed = ListParameters.of(request);
        search = typed.text("q");
        address = typed.address("/access/accounts.xhtml", List.of("q"));
        rows = service.list(current.get(), search, typed.page(), SIZE);
        pager = address.pager(typed.page(), SIZE, service.count(current.get(), search));
        without = staff.countWithout(current.get());
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Pager getPager() {
        return pager;
    }

    public String roles(AccountRow account) {
        return AccountsCsv.roles(account, me.getLocale());
    }

    /** How many of the staff have no account. */
    public long getWithout() {
        return without;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getSearch() {
        return search;
    }

    public String getExportAddress() {
        return address.at("/api/accounts/export.csv");
    }
}
