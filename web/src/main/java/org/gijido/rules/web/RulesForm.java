package org.gijido.rules.web;

import java.io.Serializable;

import org.gijido.rules.CouncilRules;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.WhileOpen;

/** The rules as they are chosen; the waiting after the closing in seconds. */
public class RulesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 1000;

    private int seats;
    private boolean changeBeforeClosing;
    private NotPressed notPressed;
    private boolean abstainButton;
    private boolean abstentionsInBase;
    private boolean abstentionsAsAgainst;
    private int objectors;
    private int grace;
    private WhileOpen whileOpen;
    private NamesShown namesShown;

    static RulesForm of(CouncilRules rules) {
        RulesForm form = new RulesForm();
        form.seats = rules.seats();
        form.changeBeforeClosing = rules.changeBeforeClosing();
        form.notPressed = rules.notPressed();
        form.abstainButton = rules.abstainButton();
        form.abstentionsInBase = rules.abstentionsInBase();
        form.abstentionsAsAgainst = rules.abstentionsAsAgainst();
        form.objectors = rules.objectors();
        form.grace = rules.closingGraceMillis() / MILLIS;
        form.whileOpen = rules.whileOpen();
        form.namesShown = rules.namesShown();
        return form;
    }

    CouncilRules rules() {
        return new CouncilRules(seats, changeBeforeClosing, notPressed, abstainButton, abstentionsInBase, abstentionsAsAgainst,
                objectors,
                Math.clamp((long) grace * MILLIS, Integer.MIN_VALUE, Integer.MAX_VALUE), whileOpen, namesShown);
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public boolean isChangeBeforeClosing() {
        return changeBeforeClosing;
    }

    public void setChangeBeforeClosing(boolean changeBeforeClosing) {
        this.changeBeforeClosing = changeBeforeClosing;
    }

    public NotPressed getNotPressed() {
        return notPressed;
    }

    public void setNotPressed(NotPressed notPressed) {
        this.notPressed = notPressed;
    }

    public boolean isAbstainButton() {
        return abstainButton;
    }

    public void setAbstainButton(boolean abstainButton) {
        this.abstainButton = abstainButton;
    }

    public boolean isAbstentionsInBase() {
        return abstentionsInBase;
    }

    public void setAbstentionsInBase(boolean abstentionsInBase) {
        this.abstentionsInBase = abstentionsInBase;
    }

    public boolean isAbstentionsAsAgainst() {
        return abstentionsAsAgainst;
    }

    public void setAbstentionsAsAgainst(boolean abstentionsAsAgainst) {
        this.abstentionsAsAgainst = abstentionsAsAgainst;
    }

    public int getObjectors() {
        return objectors;
    }

    public void setObjectors(int objectors) {
        this.objectors = objectors;
    }

    public int getGrace() {
        return grace;
    }

    public void setGrace(int grace) {
        this.grace = grace;
    }

    public WhileOpen getWhileOpen() {
        return whileOpen;
    }

    public void setWhileOpen(WhileOpen whileOpen) {
        this.whileOpen = whileOpen;
    }

    public NamesShown getNamesShown() {
        return namesShown;
    }

    public void setNamesShown(NamesShown namesShown) {
        this.namesShown = namesShown;
    }
}
