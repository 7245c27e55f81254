package org.gijido.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to the system. One account may have several. */
public enum Role {
    /** Information division: accounts, organisation, settings; reads the audit record, not the drafts. */
    ADMIN,
    /** Council secretariat 議会事務局: sessions, speakers, bills. It serves the council and does not see drafts. */
    SECRETARIAT,
    /** General-affairs division 総務課: questions, assignment, final sign-off, the book. */
    GENERAL_AFFAIRS,
    /** Document section 文書課 (文書主管): who decides what, the way of papers, their numbers. */
    DOCUMENTS,
    /** Who writes answers: 担当・係長. */
    DRAFTER,
    /** 課長. */
    DIVISION_HEAD,
    /** 部長. */
    DEPARTMENT_HEAD,
    VICE_MAYOR,
    MAYOR,
    /** 議員; sees what is public and never an answer before it is given. */
    COUNCILLOR,
    /** Reads what every member of staff may read. */
    VIEWER;

    /** All whom the city employs: everybody but the councillors. */
    static Role[] staff() {
        return Arrays.stream(values()).filter(role -> role != COUNCILLOR).toArray(Role[]::new);
    }

    /** {@code general-affairs}, as files and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code as {@link #code} writes it, or the name of the constant, as the API gives it
     * @return empty for a code that no role has
     */
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code) || role.name().equals(code)).findFirst();
    }
}
