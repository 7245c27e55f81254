package org.gijido.notices.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One notice of one person: written by one statement for all who are told, read once, and deleted by age. */
@Entity
@Table(name = "notices")
public class NoticeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "told_at")
    private LocalDateTime toldAt;
    private String what;
    private String actor;
    @Column(name = "object_kind")
    private String objectKind;
    @Column(name = "object_id")
    private long objectId;
    @Column(name = "detail_id")
    private Long detailId;
    @Column(name = "read_at")
    private LocalDateTime readAt;

    protected NoticeRow() {
    }
}
