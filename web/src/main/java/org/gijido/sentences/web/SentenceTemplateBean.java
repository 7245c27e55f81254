package org.gijido.sentences.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.platform.Texts;
import org.gijido.sentences.Contradiction;
import org.gijido.sentences.Phrase;
import org.gijido.sentences.Sample;
import org.gijido.sentences.SentenceService;
import org.gijido.sentences.TemplateRow;
import org.gijido.shared.BusinessException;

/** Words one phrase, and shows what becomes of every sentence it has a part in. */
@Named("sentenceTemplate")
@ViewScoped
public class SentenceTemplateBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/sentences/templates?faces-redirect=true";

    /** A sentence in the new words, and why it would not do; empty when it would. */
    public record Line(String sentence, List<String> faults) {
    }

    @Inject
    private SentenceService sentences;
    @Inject
    private CurrentCaller current;

    private String phrase;
    private String text;
    private int version;
    private boolean own;
    private transient List<Line> lines = List.of();

    /** @throws BusinessException FORBIDDEN, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.RULES_EDIT);
        TemplateRow row = sentences.row(caller, phrase());
        text = row.text();
        version = row.version();
        own = row.own();
        preview();
    }

    /** What the text as it stands in the form makes of the sentences. */
    public void preview() {
        Caller caller = current.get();
        caller.require(Permission.RULES_EDIT);
        lines = Sample.using(phrase(), sentences.templates().with(phrase(), text.strip())).stream()
                .map(sample -> new Line(sample.sentence(), sample.contradictions().stream().map(fault -> words(fault, caller))
                        .toList()))
                .toList();
    }

    public String keep() {
        Caller caller = current.get();
        preview();
        sentences.word(caller, phrase(), text, version);
        return done(caller, "sentences.edit.kept");
    }

    public String reset() {
        Caller caller = current.get();
        preview();
        sentences.reset(caller, phrase(), version);
        return done(caller, "sentences.edit.isReset");
    }

    private String done(Caller caller, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(caller.locale(), key, Texts.of(caller.locale(), "sentences.phrase."
                + phrase))));
        return LIST;
    }

    private static String words(Contradiction fault, Caller caller) {
        return fault.text(caller.locale());
    }

    private Phrase phrase() {
        try {
            return Phrase.valueOf(String.valueOf(phrase));
        } catch (IllegalArgumentException unknown) {
            throw BusinessException.notFound("sentences.error.noPhrase");
        }
    }

    /** The places that can be filled in, in braces. */
    public List<String> getPlaces() {
        return phrase().allowed().stream().map(place -> "{" + place + "}").toList();
    }

    /** Those of them that may not be left out. */
    public String getNeeded() {
        return String.join(" ", phrase().needed().stream().map(place -> "{" + place + "}").toList());
    }

    public String getUsual() {
        return phrase().usual();
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isOwn() {
        return own;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** That the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
