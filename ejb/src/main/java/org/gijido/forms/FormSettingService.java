package org.gijido.forms;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.forms.entity.StoredForm;
import org.gijido.forms.entity.SwitchedOff;
import org.gijido.platform.Retried;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** Lets the information division keep the city's forms. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FormSettingService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Instance<FormUse> uses;
    @Inject
    private Forms forms;
    @Inject
    private Clock clock;
    @Inject
    private Event<FormKept> kept;
    @Inject
    private Event<FormSwitched> switched;

    /** All forms, those that came first first, also those that are switched off. */
    public List<FormRow> list(Caller caller) {
        caller.require(Permission.SETTINGS_EDIT);
        Set<String> off = new HashSet<>(entities.createQuery("select o.code from SwitchedOff o", String.class).getResultList());
        return entities
                .createQuery("select f.code, max(f.number) from StoredForm f group by f.code order by min(f.id)", Object[].class)
                .getResultStream().map(row -> forms.taken((String) row[0], (Integer) row[1]))
                .map(version -> new FormRow(version, !off.contains(version.form().code()))).toList();
    }

    /** All versions of a form, the newest first. @throws BusinessException NOT_FOUND */
    public List<FormVersion> history(Caller caller, String code) {
        caller.require(Permission.SETTINGS_EDIT);
        int newest = forms.newestNumber(code).orElseThrow(() -> BusinessException.notFound("forms.error.noForm"));
        return IntStream.iterate(newest, number -> number > 0, number -> number - 1)
                .mapToObj(number -> forms.taken(code, number)).toList();
    }

    /**
     * What a file would become; stores nothing.
     *
     * @return with the number that its form would have, where it is good
     * @throws BusinessException CONFLICT when it is letter by letter the newest version
     */
    public FormFile check(Caller caller, String text) {
        caller.require(Permission.SETTINGS_EDIT);
        FormFile file = FormFile.readNew(text);
        if (!(file instanceof FormFile.Good good)) {
            return file;
        }
        String code = good.form().code();
        int before = forms.newestNumber(code).orElse(0);
        if (before > 0 && forms.taken(code, before).text().equals(text)) {
            throw BusinessException.conflict("forms.error.same", good.form().title().in(caller.locale()), before);
        }
        return new FormFile.Good(good.form().as(before + 1));
    }

    /**
     * Takes a file as the next version of its form, and offers the form if it was switched off.
     *
     * @param number the one that it was found to have; when another has come meanwhile it is a CONFLICT
     * @throws BusinessException INVALID for a file that is not good, CONFLICT
     */
    public Form keep(Caller caller, String text, int number) {
        caller.require(Permission.SETTINGS_EDIT);
        if (!(check(caller, text) instanceof FormFile.Good good)) {
            throw BusinessException.invalid("forms.error.file.noForm");
        }
        if (good.form().version() != number) {
            throw BusinessException.conflict("forms.error.changedMeanwhile");
        }
        store(caller.actor(), good.form(), text, FormOrigin.CITY);
        offer(caller, good.form().code(), true);
        return good.form();
    }

    /** Offers a form, or no longer. @throws BusinessException NOT_FOUND, CONFLICT while papers begin with it */
    public void offer(Caller caller, String code, boolean offered) {
        caller.require(Permission.SETTINGS_EDIT);
        forms.newestNumber(code).orElseThrow(() -> BusinessException.notFound("forms.error.noForm"));
        SwitchedOff off = entities.find(SwitchedOff.class, code);
        if (offered == (off == null)) {
            return;
        }
        if (offered) {
            entities.remove(off);
        } else {
            uses.forEach(use -> use.requireUnused(code));
            entities.persist(new SwitchedOff(code, LocalDateTime.now(clock), caller.name()));
        }
        switched.fire(new FormSwitched(caller.actor(), code, offered));
    }

    /**
     * Takes what is shipped: a form that is not there, and the next version of one that the city has left as it was.
     *
     * @return whether there was anything to take
     */
    public boolean takeShipped(String code) {
        String text = ShippedForms.text(code);
        int before = forms.newestNumber(code).orElse(0);
        boolean same = before > 0 && (forms.taken(code, before).origin() == FormOrigin.CITY
                || forms.taken(code, before).text().equals(text));
        if (same || !(FormFile.read(text) instanceof FormFile.Good good)) {
            return false;
        }
        store(Actor.SYSTEM, good.form().as(before + 1), text, FormOrigin.SHIPPED);
        return true;
    }

    private void store(Actor actor, Form form, String text, FormOrigin origin) {
        String madeBy = origin == FormOrigin.SHIPPED ? "" : actor.name();
        try {
            entities.persist(new StoredForm(form.code(), form.version(), text, origin, LocalDateTime.now(clock), madeBy));
            // The key decides between two who take one at the same moment.
            entities.flush();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("forms.error.changedMeanwhile");
        }
        kept.fire(new FormKept(actor, form.code(), form.version(), origin));
    }
}
