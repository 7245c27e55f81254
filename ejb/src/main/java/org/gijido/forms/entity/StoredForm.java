package org.gijido.forms.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.forms.FormOrigin;

/** A version as it was taken. Written once. */
@Entity
@Table(name = "form_versions")
public class StoredForm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    private String code;
    private int number;
    @Column(columnDefinition = "mediumtext")
    private String content;
    @Enumerated(EnumType.STRING)
    private FormOrigin origin;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;

    protected StoredForm() {
    }

    public StoredForm(String code, int number, String content, FormOrigin origin, LocalDateTime madeAt, String madeBy) {
        this.code = code;
        this.number = number;
        this.content = content;
        this.origin = origin;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public FormOrigin origin() {
        return origin;
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }
}
