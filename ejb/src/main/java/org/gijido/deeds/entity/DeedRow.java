package org.gijido.deeds.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A deed, for reading only: it is written in the transaction of its event. */
@Entity
@Immutable
@Table(name = "deeds")
public class DeedRow {

    @Id
    private Long id;
    @Column(name = "done_at")
    private LocalDateTime doneAt;
    @Column(name = "account_id")
    private long accountId;
    private String actor;
    private String act;
    @Column(name = "object_kind")
    private String objectKind;
    @Column(name = "object_id")
    private long objectId;
    /** Whether the object lies elsewhere since. */
    private boolean moves;
    /** True for the account's last deed by which the object went on to others, until it comes back; else null. */
    private Boolean sent;

    protected DeedRow() {
    }
}
