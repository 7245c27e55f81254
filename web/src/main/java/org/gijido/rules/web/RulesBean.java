package org.gijido.rules.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.platform.Texts;
import org.gijido.rules.Majority;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.RulesService;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.WhileOpen;
import org.gijido.shared.BusinessException;

/** The council's rules: reads them in words, and settles the next version. */
@Named("councilRules")
@ViewScoped
public class RulesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService rules;
    @Inject
    private CurrentCaller current;

    private int version;
    private RulesForm form;
    private transient List<RuleWords.Line> lines = List.of();
    private transient List<RuleWords.Version> history = List.of();
    private transient boolean editable;

    public void load() {
        Caller caller = current.get();
        List<RulesVersion> versions = rules.history(caller);
        RulesVersion inForce = rules.current();
        version = inForce.version();
        form = RulesForm.of(inForce.rules());
        lines = RuleWords.lines(inForce.rules(), caller.locale());
        history = RuleWords.versions(versions, caller.locale());
        editable = caller.may(Permission.RULES_EDIT);
    }

    /**
     * What is asked before the next version is settled, with what it changes.
     *
     * @throws BusinessException INVALID for what cannot hold and for what changes nothing
     */
    public String question() {
        Caller caller = current.get();
        List<String> changes = RuleWords.changes(rules.version(version), form.rules(), caller.locale());
        if (changes.isEmpty()) {
            throw BusinessException.invalid("rules.page.nothingChanged");
        }
        return Texts.of(caller.locale(), "rules.page.settleAsk") + "\n" + String.join("\n", changes);
    }

    public String settle() {
        Caller caller = current.get();
        rules.settle(caller, form.rules(), version);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(caller.locale(), "rules.page.settled", version + 1)));
        return "/rules/rules?faces-redirect=true";
    }

    public boolean isEditable() {
        return editable;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public RulesForm getForm() {
        return form;
    }

    public List<RuleWords.Line> getLines() {
        return lines;
    }

    public List<RuleWords.Version> getHistory() {
        return history;
    }

    public NotPressed[] getNotPressed() {
        return NotPressed.values();
    }

    /** What the law asks for, as figures with their articles. */
    public Majority[] getMajorities() {
        return Majority.values();
    }

    public WhileOpen[] getWhileOpen() {
        return WhileOpen.values();
    }

    public NamesShown[] getNamesShown() {
        return NamesShown.values();
    }
}
