package org.gijido.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.notices.NoticeSettings.Chosen;
import org.gijido.notices.entity.NoticeSetting;
import org.gijido.shared.BusinessException;

/** What the caller hears at the bell: everybody chooses for themselves. What must be done is no notice and cannot be left out. */
@Stateless
public class NoticeSettingService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Instance<NoticeKinds> features;
    @Inject
    private CityHours hours;
    @Inject
    private Event<NoticesChosen> chosen;
    @Inject
    private Event<NoticesTold> told;

    /** Without kinds for an account that is no person's: it is told nothing. */
    public NoticeSettings of(Caller caller) {
        Optional<NoticeSetting> own = Optional.ofNullable(caller.personId()).map(id -> entities.find(NoticeSetting.class, id));
        List<Chosen> kinds = offered(caller).stream()
                .map(what -> new Chosen(what, own.filter(one -> one.off().contains(what)).isEmpty())).toList();
        return new NoticeSettings(kinds, own.filter(NoticeSetting::officeHours).isPresent(), hours.all());
    }

    /**
     * @param off kinds of those in {@link #of} that the caller does not want; all others of them are wanted
     * @throws BusinessException INVALID for another kind, and for an account that is told nothing
     */
    public void choose(Caller caller, List<String> off, boolean officeHoursOnly) {
        List<String> offered = offered(caller);
        if (offered.isEmpty() || !offered.containsAll(off)) {
            throw BusinessException.invalid("notices.error.noKind");
        }
        NoticeSetting own = own(caller.personId());
        own.choose(offered, off);
        own.ringInOfficeHours(officeHoursOnly);
        chosen.fire(new NoticesChosen(caller.actor(), own.off(), officeHoursOnly));
        told.fire(new NoticesTold(List.of(NoticeTopics.ofPerson(caller.personId()))));
    }

    /** Written first, so that two windows that choose at once wait for each other. */
    private NoticeSetting own(long personId) {
        entities.createNativeQuery("""
                insert into notice_settings (person_id, office_hours) values (?1, false)
                on duplicate key update person_id = person_id""").setParameter(1, personId).executeUpdate();
        return entities.find(NoticeSetting.class, personId);
    }

    private List<String> offered(Caller caller) {
        return caller.personId() == null ? List.of()
                : features.stream().map(NoticeKinds::all).sorted(Comparator.comparing(kinds -> kinds.getFirst().what()))
                        .flatMap(List::stream).filter(kind -> caller.may(kind.right())).map(NoticeKind::what).toList();
    }
}
