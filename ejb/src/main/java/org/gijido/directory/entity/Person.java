package org.gijido.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody of the city: staff by staff number 職員番号, councillors by a number the secretariat gives. Never deleted. */
@Entity
@Table(name = "persons")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff_number")
    private String staffNumber;

    protected Person() {
    }

    public Person(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public Long id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }
}
