package org.gijido.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.directory.UnitKind;

/** A department, division or section: what stays the same while names and places change. Never deleted. */
@Entity
@Table(name = "units")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    protected Unit() {
    }

    public Unit(String code, UnitKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UnitKind kind() {
        return kind;
    }
}
