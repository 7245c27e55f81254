package org.gijido.access.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.access.Role;

/**
 * A key to the house. It is opened without a password (nobody can sign in), is given one by the administrator that
 * must be changed at the first sign-in, and ends disabled, never deleted: the records name it. Every act that ends
 * what it was entered with raises its epoch.
 */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String login;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "display_name")
    private String displayName;
    private boolean shared;
    private boolean disabled;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "must_change")
    private boolean mustChange;
    private int epoch;
    /** Null as long as none was chosen. */
    private String language;
    @Column(name = "text_size")
    private String textSize = "standard";
    @Column(name = "single_keys")
    private boolean singleKeys = true;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_roles", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    @Version
    private int version;

    protected Account() {
    }

    public Account(String login, Long personId, String displayName, boolean shared, Set<Role> roles) {
        this.login = login;
        this.personId = personId;
        this.displayName = displayName;
        this.shared = shared;
        this.roles.addAll(roles);
    }

    /** The administrator hands a password over; the person must replace it. */
    public void issuePassword(String hash) {
        passwordHash = hash;
        mustChange = true;
    }

    /** The person chose a password. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
    }

    public void assignRoles(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    /** @param name shown in lists of accounts, and kept when the tie is undone */
    public void tieTo(long newPersonId, String name) {
        personId = newPersonId;
        displayName = name;
    }

    public void untie() {
        personId = null;
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    /** What was entered with before ends. @return the new epoch */
    public int nextEpoch() {
        return ++epoch;
    }

    public void prefer(String newLanguage, String newTextSize) {
        language = newLanguage;
        textSize = newTextSize;
    }

    /** @param use whether keys pressed alone do something */
    public void useSingleKeys(boolean use) {
        singleKeys = use;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public Long personId() {
        return personId;
    }

    public String displayName() {
        return displayName;
    }

    public boolean shared() {
        return shared;
    }

    public boolean disabled() {
        return disabled;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public int epoch() {
        return epoch;
    }

    /** Empty as long as none was chosen. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public String textSize() {
        return textSize;
    }

    public boolean singleKeys() {
        return singleKeys;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
