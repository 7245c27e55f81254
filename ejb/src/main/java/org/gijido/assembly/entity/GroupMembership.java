package org.gijido.assembly.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** Belongs to a group for a while. */
@Entity
@Table(name = "group_memberships")
public class GroupMembership implements Dated {

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

    @Override
    public void endBefore(LocalDate day) {
        period = period.endedBefore(day);
    }

    /** The same days told rightly, after a slip in an import. */
    public void correct(long right) {
        groupId = right;
    }

    public long councillorId() {
        return councillorId;
    }

    public long groupId() {
        return groupId;
    }

    @Override
    public Period period() {
        return period;
    }
}
