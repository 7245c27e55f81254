package org.gijido.answers.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.routes.Who;
import org.gijido.routes.Within;

/** Which divisions' papers a place brings before somebody. */
@Dependent
class Reach {
    /** Not a possible id, so that an empty list of units finds nothing. */
    private static final long NO_UNIT = -1;

    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** @return null for those of the whole city */
    List<Long> of(Caller caller, Who who) {
        if (!who.within().own()) {
            return null;
        }
        List<Long> own = caller.posts().stream().filter(who::isOfKind)
                .flatMap(post -> Stream.of(post.unitId(), post.divisionId(), post.departmentId()))
                .filter(id -> id != 0).distinct().toList();
        List<Long> units = who.within() == Within.OWN_DEPARTMENT && !own.isEmpty() ? below(caller, own) : own;
        return units.isEmpty() ? List.of(NO_UNIT) : units;
    }

    private List<Long> below(Caller caller, List<Long> units) {
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), today.divisionsOf(unit).stream().map(UnitOfDay::id)))
                .distinct().toList();
    }
}
