package org.gijido.sentences.web;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.sentences.Phrase;
import org.gijido.sentences.Sample;
import org.gijido.sentences.SentenceService;
import org.gijido.sentences.TemplateRow;

/** How the council words its sentences, by where they are read. */
@Named("sentenceTemplates")
@RequestScoped
public class SentenceTemplatesBean {

    /** The phrases of one place. */
    public record Part(Phrase.Group group, List<TemplateRow> rows) {
    }

    @Inject
    private SentenceService sentences;
    @Inject
    private CurrentCaller current;

    private List<Part> parts = List.of();
    private List<Sample> samples = List.of();
    private boolean editable;

    public void load() {
        Caller caller = current.get();
        List<TemplateRow> rows = sentences.rows(caller);
        parts = Arrays.stream(Phrase.Group.values())
                .map(group -> new Part(group, rows.stream().filter(row -> row.phrase().group() == group).toList())).toList();
        samples = Sample.all(sentences.templates());
        editable = caller.may(Permission.RULES_EDIT);
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<Sample> getSamples() {
        return samples;
    }

    public boolean isEditable() {
        return editable;
    }
}
