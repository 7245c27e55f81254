package org.gijido.comments.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/** One thing said in a conversation. Written once. */
@Entity
@Table(name = "review_comments")
public class ReviewComment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "thread_id")
    private long threadId;
    @Embedded
    private Signature author;
    @Column(columnDefinition = "TEXT")
    private String body;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected ReviewComment() {}

    public ReviewComment(long threadId, Actor author, String body, LocalDateTime now) {
        this.threadId = threadId;
        this.author = new Signature(author);
        this.body = body;
        this.writtenAt = now;
    }

    public Long id() {
        return id;
    }

    public long threadId() {
        return threadId;
    }

    public Actor author() {
        return author.actor();
    }

    public String body() {
        return body;
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }
}
