package org.gijido.papers.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A paper: it is added with a first version, may get others, changes its place, and is removed from sight in the end. */
@Entity
@Table(name = "papers")
public class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "owner_kind")
    private String ownerKind;
    @Column(name = "owner_id")
    private long ownerId;
    private int place;
    private int latest;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;
    @Version
    private int version;

    protected Paper() {
    }

    /** With its first version to come. */
    public Paper(String ownerKind, long ownerId, int place) {
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.place = place;
        this.latest = 1;
    }

    /** @return the number of the next version, which is the latest from now on */
    public int renew() {
        latest++;
        return latest;
    }

    public void move(int wanted) {
        place = wanted;
    }

    public void remove(LocalDateTime now) {
        removedAt = now;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public Long id() {
        return id;
    }

    public String ownerKind() {
        return ownerKind;
    }

    public long ownerId() {
        return ownerId;
    }

    public int place() {
        return place;
    }

    public int latest() {
        return latest;
    }
}
