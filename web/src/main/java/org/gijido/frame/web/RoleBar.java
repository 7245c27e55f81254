package org.gijido.frame.web;

import static org.gijido.frame.web.Part.ACCOUNTS;
import static org.gijido.frame.web.Part.AGENDA;
import static org.gijido.frame.web.Part.ARCHIVE;
import static org.gijido.frame.web.Part.ASSEMBLY;
import static org.gijido.frame.web.Part.BOOK;
import static org.gijido.frame.web.Part.DECIDING;
import static org.gijido.frame.web.Part.DIRECTORY;
import static org.gijido.frame.web.Part.HOME;
import static org.gijido.frame.web.Part.JOBS;
import static org.gijido.frame.web.Part.QUESTIONS;
import static org.gijido.frame.web.Part.RESULTS;
import static org.gijido.frame.web.Part.REVIEW;
import static org.gijido.frame.web.Part.VOTING;
import static org.gijido.frame.web.Part.VOTING_DESK;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.access.Role;

/**
 * What the narrow bar at the foot holds: four entries of the role, since there is no room for all, and a councillor's five, who
 * needs no more.
 */
enum RoleBar {
    /** In the order in which they speak for an account of several roles. */
    COUNCILLOR(Role.COUNCILLOR, HOME, VOTING, AGENDA, RESULTS, ARCHIVE),
    MAYOR(Role.MAYOR, HOME, REVIEW, QUESTIONS, ARCHIVE),
    VICE_MAYOR(Role.VICE_MAYOR, HOME, REVIEW, QUESTIONS, ARCHIVE),
    DEPARTMENT_HEAD(Role.DEPARTMENT_HEAD, HOME, QUESTIONS, ARCHIVE, REVIEW),
    DIVISION_HEAD(Role.DIVISION_HEAD, HOME, QUESTIONS, ARCHIVE, REVIEW),
    DRAFTER(Role.DRAFTER, HOME, QUESTIONS, ARCHIVE, BOOK),
    GENERAL_AFFAIRS(Role.GENERAL_AFFAIRS, HOME, QUESTIONS, REVIEW, BOOK),
    DOCUMENTS(Role.DOCUMENTS, HOME, DECIDING, DIRECTORY, ARCHIVE),
    SECRETARIAT(Role.SECRETARIAT, HOME, VOTING_DESK, AGENDA, ASSEMBLY),
    ADMIN(Role.ADMIN, HOME, ACCOUNTS, DIRECTORY, JOBS),
    VIEWER(Role.VIEWER, HOME, QUESTIONS, ARCHIVE, RESULTS);

    private final Role role;
    private final List<Part> entries;

    RoleBar(Role role, Part... entries) {
        this.role = role;
        this.entries = List.of(entries);
    }

    /** @param open what the account may open at all; @return no more than {@code most}, filled up where the role gives fewer */
    static List<Part> of(Set<Role> roles, List<Part> open, int most) {
        Stream<Part> own = Stream.of(values()).filter(bar -> roles.contains(bar.role)).flatMap(bar -> bar.entries.stream());
        return Stream.concat(own, open.stream()).filter(open::contains).distinct().limit(most).toList();
    }
}
