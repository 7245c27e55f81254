package org.gijido.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.agenda.ItemKind;
import org.gijido.sentences.DeclarationTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A chair may word it, as long as it says what was decided (V1 to V6, V9, V11, V16, V18, V40, V41). */
class SentenceCheckTest {

    private final Speech speech = new Speech(Templates.usual());

    static List<Row> rows() {
        return DeclarationTable.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSentenceIsJudgedByItsFacts(Row row) {
        List<Contradiction> found = speech.check(row.said(), row.about().put(), row.about().verdict(), row.about().titles());
        Set<Fact> facts = found.stream().map(Contradiction::fact).collect(Collectors.toSet());
        if (row.wrong() == null) {
            assertEquals(List.of(), found);
        } else {
            assertTrue(facts.contains(row.wrong()), () -> row.wrong() + " not in " + found);
        }
    }

    @Test
    void theTableKnowsEveryKindAndEveryFact() {
        List<Row> rows = rows();
        Set<Fact> facts = rows.stream().map(Row::wrong).collect(Collectors.toSet());
        Set<ItemKind> kinds = rows.stream().flatMap(row -> row.about().put().matters().stream()).map(matter -> matter.kind())
                .collect(Collectors.toSet());
        assertTrue(rows.size() >= 300, () -> rows.size() + " sentences");
        assertTrue(facts.containsAll(Set.of(Fact.values())), () -> "seen " + facts);
        assertEquals(Set.of(ItemKind.values()), new HashSet<>(kinds));
    }
}
