package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Settings;
import org.gijido.shared.BusinessException;

/**
 * Who may note that somebody is away: everybody for themselves; the administrator and the document section for everybody; for
 * the people of their division its head, deputy and section heads, since one of them keeps its calendar; and for mayor,
 * vice-mayors and department heads the secretaries' division 秘書課.
 */
@Dependent
class AbsenceRights {
    /** Name of the secretaries' division; 秘書課 by default. */
    static final String SECRETARIES = "directory.secretaries";
    private static final Set<PostRank> KEEPERS = Set.of(PostRank.DIVISION_HEAD, PostRank.DEPUTY_DIVISION_HEAD,
            PostRank.SECTION_HEAD);
    private static final Set<PostRank> HAVE_SECRETARIES = Set.of(PostRank.MAYOR, PostRank.VICE_MAYOR, PostRank.DEPARTMENT_HEAD);

    @Inject
    private UnitRepository units;
    @Inject
    private PersonRepository people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @throws BusinessException FORBIDDEN */
    void require(Caller caller, long person) {
        caller.require(Permission.ABSENCE_NOTE);
        if (!isOwn(caller, person) && !mayForEverybody(caller) && !keeps(caller, person)) {
            throw BusinessException.forbidden("directory.error.absenceNotYours");
        }
    }

    boolean mayForEverybody(Caller caller) {
        return caller.may(Permission.ORGANISATION_EDIT) || caller.may(Permission.DOCUMENTS_EDIT);
    }

    /** Whether the caller may for anybody else at all. */
    boolean mayForOthers(Caller caller) {
        return mayForEverybody(caller) || keeping(caller).findAny().isPresent() || isSecretary(caller);
    }

    /** Whether the caller may for one of these people of a day. */
    Predicate<PersonOfDay> may(Caller caller, OrganisationOfDay organisation) {
        boolean secretary = isSecretary(caller);
        return person -> isOwn(caller, person.id()) || mayForEverybody(caller)
                || person.posts().stream().anyMatch(post -> secretary && HAVE_SECRETARIES.contains(post.rank())
                        || isInKept(caller, organisation.post(post)));
    }

    private static boolean isOwn(Caller caller, long person) {
        return !caller.shared() && Long.valueOf(person).equals(caller.personId());
    }

    private boolean keeps(Caller caller, long person) {
        LocalDate today = LocalDate.now(clock);
        return people.byIds(Set.of(person), today).stream().anyMatch(may(caller, units.on(today)));
    }

    private static boolean isInKept(Caller caller, Caller.Post post) {
        return post.divisionId() != 0 && keeping(caller).anyMatch(own -> own.divisionId() == post.divisionId());
    }

    private static Stream<Caller.Post> keeping(Caller caller) {
        return caller.posts().stream().filter(post -> post.divisionId() != 0 && KEEPERS.contains(PostRank.valueOf(post.rank())));
    }

    private boolean isSecretary(Caller caller) {
        String wanted = settings.text(SECRETARIES, "秘書課");
        return caller.posts().stream().anyMatch(post -> post.divisionName().equals(wanted));
    }
}
