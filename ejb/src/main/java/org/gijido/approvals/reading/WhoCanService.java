package org.gijido.approvals.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.WhoElse;
import org.gijido.directory.People;
import org.gijido.directory.PersonName;
import org.gijido.shared.BusinessException;

/** Names those who can go on with a document that is late, besides those whose turn it is. */
@Stateless
public class WhoCanService {

    /** What somebody else may do with a step that is late. @param names of those who may */
    public record WhoCan(String post, Act act, List<String> names) {}

    @Inject
    private Courses courses;
    @Inject
    private WhoElse whoElse;
    @Inject
    private People people;

    /** @throws BusinessException NOT_FOUND for who may not read it, too */
    public List<WhoCan> of(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        Courses.Known known = courses.readable(caller, id);
        LocalDate today = courses.now().toLocalDate();
        return known.steps().stream().filter(step -> step.live() && step.state().turn() && step.due() != null
                && step.due().isBefore(courses.now()))
                .flatMap(step -> whoElse.of(known.document(), known.steps(), step).stream()
                        .map(other -> new WhoCan(step.words(), other.act(), names(other.persons(), today))))
                .toList();
    }

    private List<String> names(List<Long> persons, LocalDate day) {
        Map<Long, PersonName> names = people.names(persons, day);
        return new LinkedHashSet<>(persons).stream().map(names::get).filter(Objects::nonNull).map(PersonName::full).toList();
    }
}
