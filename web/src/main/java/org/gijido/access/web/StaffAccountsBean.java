package org.gijido.access.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Role;
import org.gijido.access.StaffAccountService;
import org.gijido.access.StaffAccountService.Wanted;
import org.gijido.access.StaffAccountService.WithoutAccount;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** Staff without an account, of all departments or of one; those who are chosen get one. */
@Named("staffAccounts")
@ViewScoped
public class StaffAccountsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffAccountService service;
    @Inject
    private FirstPasswordsBean passwords;
    @Inject
    private CurrentCaller current;

    private Long department;
    private Role role;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<WithoutAccount> all = List.of();

    public void load() {
        all = service.without(current.get());
    }

    /**
     * What is asked before accounts are opened.
     *
     * @throws BusinessException INVALID when nobody was chosen
     */
    public String question() {
        return Texts.of(current.get().locale(), "access.staff.openAsk", wanted().size());
    }

    /** Opens the accounts and shows how far it has come. */
    public String start() {
        passwords.start(wanted());
        return "/access/first-passwords?faces-redirect=true";
    }

    private List<Wanted> wanted() {
        Set<Role> roles = role == null ? Set.of() : Set.of(role);
        List<Wanted> wanted = getRows().stream().map(one -> one.person().personId())
                .filter(id -> Boolean.TRUE.equals(chosen.get(id))).map(id -> new Wanted(id, roles)).toList();
        if (wanted.isEmpty()) {
            throw BusinessException.invalid("access.staff.noneChosen");
        }
        return wanted;
    }

    public List<WithoutAccount> getRows() {
        return all.stream().filter(one -> department == null || one.person().departmentId() == department).toList();
    }

    public int getCount() {
        return all.size();
    }

    /** By id, those with somebody to open an account for; 0 stands for those above all departments. */
    public Map<Long, String> getDepartments() {
        Map<Long, String> departments = new LinkedHashMap<>();
        all.forEach(one -> departments.putIfAbsent(one.person().departmentId(), one.person().department()));
        return departments;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
