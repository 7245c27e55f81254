package org.gijido.sentences.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.sentences.Phrase;
import org.gijido.sentences.TemplateRow;

/** A phrase that the council has worded once; without a text it is back at the usual words. */
@Entity
@Table(name = "sentence_templates")
public class OwnTemplate {

    @Id
    @Enumerated(EnumType.STRING)
    private Phrase phrase;
    @Column(name = "own_text")
    private String ownText;
    @Version
    private int version;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    protected OwnTemplate() {
    }

    public OwnTemplate(Phrase phrase) {
        this.phrase = phrase;
    }

    /** @param text null for the usual words */
    public void word(String text, String by, LocalDateTime at) {
        ownText = text;
        changedBy = by;
        changedAt = at;
    }

    public boolean isOwn() {
        return ownText != null;
    }

    public TemplateRow row() {
        return new TemplateRow(phrase, isOwn() ? ownText : phrase.usual(), isOwn(), version, changedBy, changedAt);
    }
}
