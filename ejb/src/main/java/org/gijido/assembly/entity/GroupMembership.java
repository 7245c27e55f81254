package org.gijido.assembly.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.directory.Period;

/** Belongs to a group for a while. */
@Entity
@Table(name = "group_memberships")
public class GroupMembership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "councillor_id")
    private long councillorId;
    @Column(name = "group_id")
    private long groupId;
    @Embedded
    private Period period;

    protected GroupMembership() {
    }

    public GroupMembership(long councillorId, long groupId, Period period) {
        this.councillorId = councillorId;
        this.groupId = groupId;
        this.period = period;
    }

    public void endBefore(LocalDate day) {
        period = period.endedBefore(day);
    }

    public long councillorId() {
        return councillorId;
    }

    public long groupId() {
        return groupId;
    }

    public Period period() {
        return period;
    }
}
