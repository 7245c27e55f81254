package org.gijido.forms.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A form that is offered no longer. */
@Entity
@Table(name = "forms_off")
public class SwitchedOff {

    @Id
    private String code;
    @Column(name = "switched_at")
    private LocalDateTime switchedAt;
    @Column(name = "switched_by")
    private String switchedBy;

    protected SwitchedOff() {
    }

    public SwitchedOff(String code, LocalDateTime switchedAt, String switchedBy) {
        this.code = code;
        this.switchedAt = switchedAt;
        this.switchedBy = switchedBy;
    }
}
