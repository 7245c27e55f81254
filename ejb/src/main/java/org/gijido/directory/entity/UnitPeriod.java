package org.gijido.directory.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;

/** What a unit was called and where it stood, for a while. A reorganisation ends it and begins the next. */
@Entity
@Table(name = "unit_periods")
public class UnitPeriod implements Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;
    private String name;
    @Column(name = "parent_id")
    private Long parentId;
    @Column(name = "sort_order")
    private int sortOrder;
    @Embedded
    private Period period;

    protected UnitPeriod() {
    }

    /** @param parentId null for a department */
    public UnitPeriod(Unit unit, String name, Long parentId, int sortOrder, Period period) {
        this.unit = unit;
        this.name = name;
        this.parentId = parentId;
        this.sortOrder = sortOrder;
        this.period = period;
    }

    @Override
    public void endBefore(LocalDate day) {
        period = period.endedBefore(day);
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

    @Override
    public Period period() {
        return period;
    }
}
