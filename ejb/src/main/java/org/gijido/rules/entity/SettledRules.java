package org.gijido.rules.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.rules.CouncilRules;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.RulesVersion;
import org.gijido.rules.WhileOpen;

/** A version as it was settled. Written once. */
@Entity
@Table(name = "council_rules")
public class SettledRules {

    @Id
    private int version;
    private int seats;
    @Column(name = "change_before_closing")
    private boolean changeBeforeClosing;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_pressed")
    private NotPressed notPressed;
    @Column(name = "abstain_button")
    private boolean abstainButton;
    @Column(name = "abstentions_in_base")
    private boolean abstentionsInBase;
    @Column(name = "abstentions_as_against")
    private boolean abstentionsAsAgainst;
    private int objectors;
    @Column(name = "closing_grace_millis")
    private int closingGraceMillis;
    @Enumerated(EnumType.STRING)
    @Column(name = "while_open")
    private WhileOpen whileOpen;
    @Enumerated(EnumType.STRING)
    @Column(name = "names_shown")
    private NamesShown namesShown;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected SettledRules() {
    }

    public SettledRules(int version, CouncilRules rules, String settledBy, LocalDateTime settledAt) {
        this.version = version;
        seats = rules.seats();
        changeBeforeClosing = rules.changeBeforeClosing();
        notPressed = rules.notPressed();
        abstainButton = rules.abstainButton();
        abstentionsInBase = rules.abstentionsInBase();
        abstentionsAsAgainst = rules.abstentionsAsAgainst();
        objectors = rules.objectors();
        closingGraceMillis = rules.closingGraceMillis();
        whileOpen = rules.whileOpen();
        namesShown = rules.namesShown();
        this.settledBy = settledBy;
        this.settledAt = settledAt;
    }

    public RulesVersion row() {
        return new RulesVersion(version, new CouncilRules(seats, changeBeforeClosing, notPressed, abstainButton,
                abstentionsInBase, abstentionsAsAgainst, objectors, closingGraceMillis, whileOpen, namesShown), settledBy,
                settledAt);
    }
}
