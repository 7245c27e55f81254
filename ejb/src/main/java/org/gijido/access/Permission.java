package org.gijido.access;

import static org.gijido.access.Role.ADMIN;
import static org.gijido.access.Role.COUNCILLOR;
import static org.gijido.access.Role.DEPARTMENT_HEAD;
import static org.gijido.access.Role.DIVISION_HEAD;
import static org.gijido.access.Role.DOCUMENTS;
import static org.gijido.access.Role.DRAFTER;
import static org.gijido.access.Role.GENERAL_AFFAIRS;
import static org.gijido.access.Role.MAYOR;
import static org.gijido.access.Role.SECRETARIAT;
import static org.gijido.access.Role.VICE_MAYOR;
import static org.gijido.access.Role.VIEWER;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table roles × acts. A service asks for one of these and then for what only it knows (the caller's division,
 * the state of the object). The table is printed and tested as it stands here.
 */
public enum Permission {
    /** Create, disable and reset accounts, give roles. */
    ACCOUNT_ADMIN(ADMIN),
    /** Import people and organisation. */
    ORGANISATION_EDIT(ADMIN),
    SETTINGS_EDIT(ADMIN),
    AUDIT_READ(ADMIN),
    /** Look people and divisions up. */
    DIRECTORY_READ(Role.values()),

    /** Sessions, sittings, speaking order. */
    ASSEMBLY_EDIT(SECRETARIAT, GENERAL_AFFAIRS),
    ASSEMBLY_READ(Role.values()),

    /** Enter, move, import questions. */
    QUESTION_EDIT(GENERAL_AFFAIRS),
    QUESTION_READ(SECRETARIAT, GENERAL_AFFAIRS, DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR, VIEWER),
    /** Give a question to divisions and set deadlines. */
    QUESTION_ASSIGN(GENERAL_AFFAIRS),
    /** Accept, refuse or pass on what was given to the own division. */
    ASSIGNMENT_REPLY(DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD),

    /** Read drafts, comments and stamps; neither the council nor its secretariat does before the sitting. */
    ANSWER_READ(GENERAL_AFFAIRS, DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR, VIEWER),
    ANSWER_WRITE(GENERAL_AFFAIRS, DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR),
    ANSWER_COMMENT(GENERAL_AFFAIRS, DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR),
    ANSWER_STAMP(DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR),
    /** 校了 and 差替え. */
    ANSWER_SIGN_OFF(GENERAL_AFFAIRS),
    BOOK_PRINT(GENERAL_AFFAIRS, DRAFTER, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR, VIEWER),

    /** The order of business. */
    AGENDA_EDIT(SECRETARIAT),
    /** Who is in the chamber, who presides. A member marks only the own arrival. */
    ATTENDANCE_EDIT(SECRETARIAT),
    /** How the council counts. */
    RULES_EDIT(SECRETARIAT),
    /** Open, close and declare votes for the chair; the councillor who presides may as well. */
    VOTE_RUN(SECRETARIAT),
    VOTE_CAST(COUNCILLOR),
    /** What the board in the chamber shows. */
    VOTE_READ(Role.values()),

    PAST_ANSWER_READ(Role.values()),
    PAST_ANSWER_IMPORT(ADMIN, GENERAL_AFFAIRS),

    /** Papers that go round for a decision; which of them, their route says. */
    APPROVAL_READ(Role.staff()),
    /** Draft and stamp them: the post of the day says what, never the role. */
    APPROVAL_ACT(Role.staff()),
    /** Who decides what, by which way; mend the way of any paper. */
    DOCUMENTS_EDIT(DOCUMENTS),
    /** Tell that one is away oneself; for others it takes more. */
    ABSENCE_NOTE(Role.staff());

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    boolean allowedTo(Role role) {
        return roles.contains(role);
    }
}
