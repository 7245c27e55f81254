package org.gijido.questions.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** How far a question's answer has come, for reading only: it is written in one statement by the report of the answers. */
@Entity
@Immutable
@Table(name = "question_progress")
public class Progress {

    @Id
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "text_length")
    private int textLength;
    @Column(name = "text_changed_at")
    private LocalDateTime textChangedAt;
    @Column(name = "text_changed_by")
    private String textChangedBy;
    @Column(name = "last_step")
    private String lastStep;
    @Column(name = "part_step")
    private String partStep;
    @Column(name = "part_given")
    private Integer partGiven;
    @Column(name = "part_needed")
    private Integer partNeeded;
    @Column(name = "part_by")
    private String partBy;
    @Column(name = "route_edition")
    private Integer route;
    private boolean returned;
    private String overtaken;
    @Column(name = "signed_off_at")
    private LocalDateTime signedOffAt;

    protected Progress() {
    }
}
