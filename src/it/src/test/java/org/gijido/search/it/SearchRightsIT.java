package org.gijido.search.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role and every kind, by the table of permissions itself: what the pages do not show is neither found nor counted. */
class SearchRightsIT {

    /** @param found how many of the things that bear the word a caller may see @param path a part of the way to them */
    private record Kind(String code, Function<Caller, Integer> found, String path) {
    }

    private static SearchedThings things;

    @BeforeAll
    static void make() throws SQLException {
        things = new SearchedThings();
    }

    @AfterAll
    static void remove() throws SQLException {
        things.close();
    }

    private static List<Kind> kinds() {
        return List.of(
                new Kind("questions", caller -> caller.may(Permission.QUESTION_READ) ? 1 : 0,
                        "question.xhtml?id=" + things.question),
                new Kind("agenda-items", caller -> caller.may(Permission.VOTE_READ) ? 1 : 0, "#item-" + things.item),
                // An answer that is still to be given is for those who may read answers in the making.
                new Kind("past-answers", caller -> caller.may(Permission.ANSWER_READ) ? 2 : 1, "answer.xhtml?id=" + things.word));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleFindsWhatItsPagesShow() {
        return Arrays.stream(Role.values()).map(role -> dynamicTest(role.code(), () -> assertAll(
                kinds().stream().map(kind -> () -> findsAndCounts(role, kind)))));
    }

    private static void findsAndCounts(Role role, Kind kind) {
        int found = kind.found().apply(Caller.office(role));
        assertEquals(found, things.total(role.code(), kind.code()), () -> role + " by the interface: " + kind.code());
        String page = TestServer.api(role.code()).get("/search/search.xhtml?q=" + things.word).accepted().text();
        assertEquals(found > 0, page.contains(kind.path()), () -> role + " on the page: " + kind.code());
    }

    @TestFactory
    Stream<DynamicTest> noNumberTellsOfWhatCannotBeFound() {
        return Arrays.stream(Role.values()).map(role -> dynamicTest(role.code(), () -> {
            int all = kinds().stream().mapToInt(kind -> kind.found().apply(Caller.office(role))).sum();
            var scopes = SearchedThings.search(role.code(), things.word, "&scope=people").getAsJsonArray("scopes").asList();
            assertEquals(all, scopes.getLast().getAsJsonObject().get("total").getAsInt());
        }));
    }

    @Test
    void everyRoleFindsPeople() {
        String name = TestServer.account("department-head").name();
        for (Role role : Role.values()) {
            assertTrue(SearchedThings.total(role.code(), name, "people") > 0, role::code);
        }
    }

    @Test
    void notesOfTheHearingAreFoundByNobody() {
        for (Role role : Role.values()) {
            assertEquals(0, SearchedThings.total(role.code(), things.word + "notes", "questions"), role::code);
        }
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        for (String more : List.of("&kind=nosuch", "&scope=nosuch", "&page=abc", "&kind=people&page=-1")) {
            assertEquals(400, TestServer.api("viewer").get("/api/search?q=x" + more).status(), more);
        }
    }

    @Test
    void aStrangerFindsNothing() {
        assertEquals(401, TestServer.anonymous().get("/api/search?q=" + things.word).status());
    }
}
