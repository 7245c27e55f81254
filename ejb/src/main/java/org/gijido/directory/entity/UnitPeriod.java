package org.gijido.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** What a unit was called and where it stood, for a while. A reorganisation ends it and begins the next. */
@Entity
@Table(name = "unit_periods")
public class UnitPeriod extends Dated {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;
    private String name;
    @Column(name = "parent_id")
    private Long parentId;
    @Column(name = "sort_order")
    private int sortOrder;

    protected UnitPeriod() {
    }

    /** @param parentId null for a department */
    public UnitPeriod(Unit unit, String name, Long parentId, int sortOrder, Period period) {
        super(period);
        this.unit = unit;
        this.name = name;
        this.parentId = parentId;
        this.sortOrder = sortOrder;
    }

    /** The same days told rightly, after a slip in an import. */
    public void correct(String rightName, Long rightParentId, int rightOrder) {
        name = rightName;
        parentId = rightParentId;
        sortOrder = rightOrder;
    }

    public Unit unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public Long parentId() {
        return parentId;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
