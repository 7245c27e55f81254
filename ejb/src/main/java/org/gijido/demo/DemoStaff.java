package org.gijido.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PersonOfDay;
import org.gijido.directory.PersonOfDay.PostOfDay;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitOfDay;

/** The staff of today, each at the main post. */
@Dependent
class DemoStaff {

    /** @param unitCode empty above all departments */
    record Member(PersonOfDay person, String unitCode, PostRank rank) {

        boolean within(String code) {
            return unitCode.startsWith(code);
        }
    }

    private static final List<String> ABOVE_UNITS = List.of("青葉光一郎", "葛城信之", "三浦典子", "望月清志");

    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** By unit, then by rank, then by staff number. */
    List<Member> all() {
        LocalDate today = LocalDate.now(clock);
        OrganisationOfDay organisation = directory.organisation(DemoCallers.FOUNDER, today);
        List<Member> staff = new ArrayList<>();
        ABOVE_UNITS.forEach(name -> directory.search(DemoCallers.FOUNDER, name, today).stream()
                .filter(hasMainPost(post -> post.unitId() == null)).forEach(person -> staff.add(member(person, organisation))));
        for (UnitOfDay root : organisation.roots()) {
            directory.members(DemoCallers.FOUNDER, root.id(), today).stream()
                    .filter(hasMainPost(post -> post.unitId() != null && top(organisation, post.unitId()) == root.id()))
                    .forEach(person -> staff.add(member(person, organisation)));
        }
        staff.sort(Comparator.comparing(Member::unitCode).thenComparing(Member::rank)
                .thenComparing(member -> member.person().staffNumber()));
        return staff;
    }

    private static Predicate<PersonOfDay> hasMainPost(Predicate<PostOfDay> where) {
        return person -> person.posts().stream().anyMatch(post -> post.kind() == PostKind.MAIN && where.test(post));
    }

    private static long top(OrganisationOfDay organisation, long unitId) {
        UnitOfDay unit = organisation.find(unitId).orElseThrow();
        return unit.parentId() == null ? unit.id() : top(organisation, unit.parentId());
    }

    private static Member member(PersonOfDay person, OrganisationOfDay organisation) {
        PostOfDay main = person.posts().getFirst();
        String unitCode = main.unitId() == null ? "" : organisation.find(main.unitId()).orElseThrow().code();
        return new Member(person, unitCode, main.rank());
    }
}
