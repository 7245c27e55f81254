package org.gijido.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Admission;
import org.gijido.access.PasswordChange;
import org.gijido.access.Passwords;
import org.gijido.access.SignInService;
import org.gijido.shared.BusinessException;

/** Choosing a new password, of one's own will or because it was issued by the administrator. */
@Named("password")
@RequestScoped
public class PasswordBean {

    @Inject
    private SignInService service;
    @Inject
    private CurrentCaller current;

    private String present;
    private String chosen;
    private String again;

    public String change() {
        if (!chosen.equals(again)) {
            throw BusinessException.invalid("access.password.notTheSame");
        }
        return switch (service.changePassword(current.admission(), present, chosen)) {
            case PasswordChange.Changed changed -> "/index?faces-redirect=true";
            case PasswordChange.WrongPresent wrong -> throw BusinessException.invalid("access.error.presentPassword");
            case PasswordChange.Locked locked -> throw BusinessException.conflict("access.error.passwordLocked",
                    "%d:%02d".formatted(locked.until().getHour(), locked.until().getMinute()));
        };
    }

    /** Whether the person was sent here and may do nothing else first. */
    public boolean isDemanded() {
        return current.findAdmission().filter(Admission::mustChange).isPresent();
    }

    public int getShortest() {
        return Passwords.SHORTEST;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
