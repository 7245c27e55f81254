package org.gijido.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.gijido.directory.Dated;
import org.gijido.directory.Period;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;

/** A post somebody holds for a while. A transfer ends it and begins another; it is never rewritten to a new place. */
@Entity
@Table(name = "posts")
public class Post extends Dated {

    @Column(name = "person_id")
    private long personId;
    @Column(name = "unit_id")
    private Long unitId;
    @Enumerated(EnumType.STRING)
    private PostKind kind;
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "post_rank")
    private PostRank rank;

    protected Post() {
    }

    /** @param unitId null above all departments */
    public Post(long personId, Long unitId, PostKind kind, String title, PostRank rank, Period period) {
        super(period);
        this.personId = personId;
        this.unitId = unitId;
        this.kind = kind;
        this.title = title;
        this.rank = rank;
    }

    /** The same days told rightly, after a slip in an import. */
    public void correct(Long rightUnitId, String rightTitle, PostRank rightRank) {
        unitId = rightUnitId;
        title = rightTitle;
        rank = rightRank;
    }

    public long personId() {
        return personId;
    }

    public Long unitId() {
        return unitId;
    }

    public PostKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public PostRank rank() {
        return rank;
    }
}
