package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.access.Caller.Post;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @Test
    void theCouncilAndItsSecretariatNeverSeeDrafts() {
        Stream.of(Permission.ANSWER_READ, Permission.ANSWER_WRITE, Permission.ANSWER_COMMENT, Permission.BOOK_PRINT)
                .forEach(permission -> {
                    assertFalse(caller(Role.COUNCILLOR).may(permission), permission.name());
                    assertFalse(caller(Role.SECRETARIAT).may(permission), permission.name());
                });
    }

    @Test
    void theAdministratorKeepsTheHouseAndNotItsPapers() {
        Caller admin = caller(Role.ADMIN);
        assertTrue(admin.may(Permission.ACCOUNT_ADMIN));
        assertTrue(admin.may(Permission.AUDIT_READ));
        assertFalse(admin.may(Permission.ANSWER_READ));
        assertFalse(admin.may(Permission.QUESTION_EDIT));
    }

    @Test
    void aViewerChangesNothingOfTheCouncil() {
        Set<Permission> ofEveryStaff = Set.of(Permission.BOOK_PRINT, Permission.APPROVAL_ACT, Permission.ABSENCE_NOTE);
        List<Permission> allowed = Arrays.stream(Permission.values()).filter(caller(Role.VIEWER)::may).toList();
        assertTrue(allowed.stream().allMatch(permission -> permission.name().endsWith("_READ")
                || ofEveryStaff.contains(permission)), allowed.toString());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void papersGoRoundAmongAllButTheCouncillors(Role role) {
        Stream.of(Permission.APPROVAL_READ, Permission.APPROVAL_ACT, Permission.ABSENCE_NOTE)
                .forEach(permission -> assertEquals(role != Role.COUNCILLOR, caller(role).may(permission), permission.name()));
    }

    @Test
    void theDocumentSectionAloneSaysWhoDecides() {
        assertEquals(List.of(Role.DOCUMENTS),
                Arrays.stream(Role.values()).filter(role -> caller(role).may(Permission.DOCUMENTS_EDIT)).toList());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void whoHasNoRoleMayDoNothing(Permission permission) {
        Caller nobody = new Caller(1, null, "x", "x", Set.of(), false, List.of(), Locale.JAPANESE, "standard");
        BusinessException refusal = assertThrows(BusinessException.class, () -> nobody.require(permission));
        assertEquals(BusinessException.Kind.FORBIDDEN, refusal.kind());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void codesOfRolesReadBack(Role role) {
        assertEquals(Optional.of(role), Role.find(role.code()));
        assertEquals(Optional.of(role), Role.find(role.name()));
    }

    @Test
    void aPostReachesItsSectionItsDivisionAndItsDepartment() {
        Caller clerk = new Caller(1, 2L, "x", "x", Set.of(Role.DRAFTER), false,
                List.of(new Post(30, "庶務係", 20, "総務課", 10, "総務部", "係長", "SECTION_HEAD")), Locale.JAPANESE, "standard");
        assertTrue(clerk.belongsTo(30) && clerk.belongsTo(20) && clerk.belongsTo(10));
        assertFalse(clerk.belongsTo(21));
    }

    private static Caller caller(Role role) {
        return new Caller(1, null, "x", "x", Set.of(role), false, List.of(), Locale.JAPANESE, "standard");
    }
}
