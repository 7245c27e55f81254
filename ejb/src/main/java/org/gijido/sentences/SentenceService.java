package org.gijido.sentences;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.sentences.entity.OwnTemplate;
import org.gijido.shared.BusinessException;

/** The council's own words: gives the speech made of them, and takes changes that leave every sentence true. */
@Stateless
public class SentenceService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<TemplateWorded> worded;

    /** The council's sentences as they are worded now. */
    public Speech speech() {
        return new Speech(templates());
    }

    /** The council's words as they are now. */
    public Templates templates() {
        Map<Phrase, String> own = new EnumMap<>(Phrase.class);
        stored().stream().filter(OwnTemplate::isOwn).map(OwnTemplate::row).forEach(row -> own.put(row.phrase(), row.text()));
        return Templates.of(own);
    }

    /** Every phrase in its order, worded by the council or usual. */
    public List<TemplateRow> rows(Caller caller) {
        caller.require(Permission.VOTE_READ);
        Map<Phrase, TemplateRow> rows = new EnumMap<>(Phrase.class);
        Arrays.stream(Phrase.values()).forEach(phrase -> rows.put(phrase, TemplateRow.usual(phrase)));
        stored().stream().map(OwnTemplate::row).forEach(row -> rows.put(row.phrase(), row));
        return List.copyOf(rows.values());
    }

    /** One phrase. */
    public TemplateRow row(Caller caller, Phrase phrase) {
        return rows(caller).stream().filter(row -> row.phrase() == phrase).findFirst().orElseThrow();
    }

    /**
     * Words a phrase in the council's way.
     *
     * @param seenVersion of the row that the caller has changed; another one is a CONFLICT
     * @throws BusinessException INVALID for a place that is missing or unknown, or when a sentence would contradict its vote
     */
    public void word(Caller caller, Phrase phrase, String text, int seenVersion) {
        caller.require(Permission.RULES_EDIT);
        String stripped = text.strip();
        Wording.check(phrase, stripped);
        Trial.check(templates().with(phrase, stripped));
        change(caller, phrase, stripped.equals(phrase.usual()) ? null : stripped, seenVersion);
    }

    /** Takes the usual words again; refused where the other words of the council need the own ones. */
    public void reset(Caller caller, Phrase phrase, int seenVersion) {
        caller.require(Permission.RULES_EDIT);
        Trial.check(templates().with(phrase, phrase.usual()));
        change(caller, phrase, null, seenVersion);
    }

    private void change(Caller caller, Phrase phrase, String text, int seenVersion) {
        OwnTemplate template = entities.find(OwnTemplate.class, phrase);
        int version = template == null ? TemplateRow.NEVER_CHANGED : template.row().version();
        if (version != seenVersion) {
            throw BusinessException.conflict("sentences.error.changedMeanwhile");
        }
        OwnTemplate changed = template == null ? new OwnTemplate(phrase) : template;
        changed.word(text, caller.name(), LocalDateTime.now(clock));
        try {
            entities.persist(changed);
            // Key and version decide between two who word it at the same moment.
            entities.flush();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("sentences.error.changedMeanwhile");
        }
        worded.fire(new TemplateWorded(caller.actor(), phrase, text != null));
    }

    private List<OwnTemplate> stored() {
        return entities.createQuery("select t from OwnTemplate t", OwnTemplate.class).getResultList();
    }
}
