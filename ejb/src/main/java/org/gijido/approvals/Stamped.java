package org.gijido.approvals;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The stamp in a box: whose it is and in which post, in the words of that day, and which version of the content it saw. */
@Embeddable
public class Stamped {
    @Column(name = "by_account_id")
    private Long accountId;
    @Column(name = "by_person_id")
    private Long personId;
    @Column(name = "by_name")
    private String name;
    @Column(name = "by_post")
    private String post;
    /** On whose behalf: the name and the post of the one who was away. */
    @Column(name = "stead")
    private String stead;
    @Column(name = "stamped_version")
    private Integer version;
    @Column(name = "stamped_at")
    private LocalDateTime at;
    @Enumerated(EnumType.STRING)
    private StepMark mark;

    protected Stamped() {}

    /**
     * @param post  in words
     * @param stead null for the own post
     */
    public Stamped(Hand hand, String post, String stead, int version, StepMark mark, LocalDateTime at) {
        this.accountId = hand.actor().accountId();
        this.personId = hand.actor().personId();
        this.name = hand.actor().name();
        this.post = post;
        this.stead = stead;
        this.version = version;
        this.mark = mark;
        this.at = at;
    }

    /** What was stamped on paper, as the document section wrote it down; nobody's account did it. */
    public static Stamped onPaper(String name, String post, int version, LocalDateTime at) {
        Stamped stamp = new Stamped();
        stamp.name = name;
        stamp.post = post;
        stamp.version = version;
        stamp.mark = StepMark.ON_PAPER;
        stamp.at = at;
        return stamp;
    }

    public boolean isOf(Hand hand) {
        return accountId != null && hand.is(personId, accountId);
    }

    public Long personId() {
        return personId;
    }

    public Long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public String post() {
        return post;
    }

    public String stead() {
        return stead;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    public LocalDateTime at() {
        return at;
    }

    public StepMark mark() {
        return mark;
    }
}
