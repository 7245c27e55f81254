package org.gijido.attendance.entity;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** 除斥: a member who does not take part in an item, being concerned (Act 117). */
@Entity
@Table(name = "recusals")
public class Recusal {

    /** Which item, and who. */
    @Embeddable
    public record Key(@Column(name = "item_id") long itemId, @Column(name = "councillor_id") long councillorId)
            implements Serializable {
    }

    @EmbeddedId
    private Key id;
    @Column(name = "sitting_id")
    private long sittingId;

    protected Recusal() {
    }

    public Recusal(Key id, long sittingId) {
        this.id = id;
        this.sittingId = sittingId;
    }
}
