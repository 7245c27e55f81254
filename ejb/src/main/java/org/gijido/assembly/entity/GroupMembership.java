package org.gijido.assembly.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** Belongs to a group for a while. */
@Entity
@Table(name = "group_memberships")
public class GroupMembership extends Dated {

    @Column(name = "councillor_id")
    private long councillorId;
    @Column(name = "group_id")
    private long groupId;

    protected GroupMembership() {
    }

    public GroupMembership(long councillorId, long groupId, Period period) {
        super(period);
        this.councillorId = councillorId;
        this.groupId = groupId;
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
}
