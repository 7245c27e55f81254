package org.gijido.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.frame.web.Area;
import org.gijido.platform.web.ListParameters;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    /** @param finds how many things it always finds */
    private record Kind(String code, Area area, int order, int finds, boolean direct) implements SoughtKind {

        @Override
        public String key() {
            return code;
        }

        @Override
        public boolean isOpenTo(Caller caller) {
            return true;
        }

        @Override
        public FoundPage<Thing> find(Caller caller, Lookup lookup) {
            List<Thing> hits = Stream.generate(() -> Thing.of(code, "/" + code)).limit(Math.min(finds, lookup.size())).toList();
            return new FoundPage<>(finds, true, direct, hits);
        }
    }

    private final List<Kind> kinds = List.of(new Kind("people", Area.PEOPLE, 10, 3, false),
            new Kind("questions", Area.COUNCIL, 20, 0, false), new Kind("agenda-items", Area.COUNCIL, 30, 1, true),
            new Kind("past-answers", Area.COUNCIL, 40, 70, false));

    @Test
    void whatWasNamedByItsNumberStandsFirst() {
        assertEquals(List.of("agenda-items", "people", "past-answers"), shown(""));
    }

    @Test
    void theScopeKeepsToItsAreaAndStillTellsHowManyThereAreElsewhere() {
        Findings found = find("scope", "people");
        assertEquals(List.of("people"), found.shown().stream().map(group -> group.kind().code()).toList());
        assertEquals(3, found.total(Area.PEOPLE));
        assertEquals(71, found.total(Area.COUNCIL));
        assertEquals(74, found.total(null));
    }

    @Test
    void outOfTheScopeNothingButTheNumberIsAsked() {
        find("scope", "people").groups().stream().filter(group -> group.kind().area() != Area.PEOPLE)
                .forEach(group -> assertTrue(group.found().hits().isEmpty(), group.kind()::code));
    }

    @Test
    void oneKindIsShownAloneAndTheOthersOfItsScopeStayToBeChosen() {
        Findings found = find("kind", "past-answers");
        assertEquals(20, found.shown().getFirst().found().hits().size());
        assertEquals(List.of("agenda-items", "people", "past-answers"),
                found.ofScope().stream().map(group -> group.kind().code()).toList());
    }

    @ParameterizedTest
    @CsvSource({"kind, '', 4", "kind, people, 20", "size, 1, 1", "size, 9999, 50"})
    void severalKindsAreBriefAndOneIsAPage(String name, String value, int size) {
        assertEquals(size, sought(name, value).size());
    }

    @Test
    void onlyOneKindHasPages() {
        assertEquals(40, sought("kind", "people", "page", "2").lookup(kinds.getFirst()).offset());
        assertEquals(0, sought("page", "2").lookup(kinds.getFirst()).offset());
    }

    @ParameterizedTest
    @CsvSource({"scope, moon", "page, -1", "page, x", "size, 0"})
    void whatCannotBeUnderstoodIsRefused(String name, String value) {
        assertThrows(BusinessException.class, () -> sought("kind", "people", name, value));
    }

    @Test
    void twoHundredLettersAreEnough() {
        assertEquals(200, sought("q", "𠮷".repeat(200)).text().codePointCount(0, 400));
        assertThrows(BusinessException.class, () -> sought("q", "あ".repeat(201)));
    }

    @Test
    void theAddressSaysWhatIsSought() {
        assertEquals("/search/search.xhtml?q=%E8%AD%B0%E6%A1%8868&scope=council&kind=people",
                SearchPage.of(sought("q", "議案68", "scope", "council", "kind", "people")).toString());
    }

    private List<String> shown(String scope) {
        return find("scope", scope).shown().stream().map(group -> group.kind().code()).toList();
    }

    private Findings find(String... parameters) {
        Sought sought = sought(parameters);
        return Findings.of(sought, kinds.stream().map(kind -> new Findings.Group(kind, kind.find(null, sought.lookup(kind))))
                .toList(), List.of(Area.PEOPLE, Area.COUNCIL));
    }

    /** @param parameters name, value, name, value … */
    private static Sought sought(String... parameters) {
        Map<String, List<String>> values = new HashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            values.put(parameters[at], List.of(parameters[at + 1]));
        }
        return Sought.of(new ListParameters(values));
    }
}
