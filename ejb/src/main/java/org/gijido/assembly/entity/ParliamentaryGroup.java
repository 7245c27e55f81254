package org.gijido.assembly.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A group of councillors 会派. One that takes another name is another group. */
@Entity
@Table(name = "parliamentary_groups")
public class ParliamentaryGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    @Column(name = "sort_order")
    private int sortOrder;

    protected ParliamentaryGroup() {
    }

    public ParliamentaryGroup(String name, int sortOrder) {
        this.name = name;
        this.sortOrder = sortOrder;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
