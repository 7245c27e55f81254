package org.gijido.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gijido.agenda.Matter;
import org.gijido.sentences.Combinations.Vote;
import org.junit.jupiter.api.Test;

/** What the module says of any vote stands up to its own check, and to no other outcome. */
class SentencePropertyTest {

    /** 可決 of 修正可決 would be swapped twice: the longer word first, by a sign of its own. */
    private static final List<List<String>> OPPOSITES = List.of(List.of("不認定", "認定"), List.of("不採択", "採択"), List.of("不同意", "同意"),
            List.of("不承認", "承認"), List.of("不適任", "適任"), List.of("否決", "可決"), List.of("継続審査としない", "継続審査とする"), List.of("許可しない",
                    "許可する"));

    private final Speech speech = new Speech(Templates.usual());

    @Test
    void manyVotesAreSeen() {
        assertTrue(Combinations.decisions().count() > 1000, () -> Combinations.decisions().count() + " votes");
    }

    @Test
    void everyDeclarationSaysWhatWasDecided() {
        assertEquals(Map.of(), faults(false));
    }

    @Test
    void noDeclarationFitsTheOppositeOutcome() {
        assertEquals(Map.of(), faults(true));
    }

    @Test
    void noDeclarationSurvivesItsResultWordBeingTurned() {
        Map<String, String> accepted = new TreeMap<>();
        Combinations.decisions().forEach(vote -> {
            String turned = turned(vote);
            if (speech.check(turned, vote.put(), vote.verdict()).isEmpty()) {
                accepted.put(turned, vote.toString());
            }
        });
        assertEquals(Map.of(), accepted);
    }

    /** Only an item's own number names it. */
    @Test
    void noDeclarationFitsAnotherItem() {
        Map<String, String> accepted = new TreeMap<>();
        Combinations.decisions().filter(vote -> vote.put().matters().getFirst().itemLabel().contains("第1")).forEach(vote -> {
            String other = speech.declaration(vote.put(), vote.verdict()).replace("第1", "第2");
            if (speech.check(other, vote.put(), vote.verdict()).isEmpty()) {
                accepted.put(other, vote.toString());
            }
        });
        assertEquals(Map.of(), accepted);
    }

    private Map<String, String> faults(boolean opposite) {
        Map<String, String> faults = new TreeMap<>();
        Combinations.decisions().forEach(vote -> {
            String said = speech.declaration(vote.put(), vote.verdict());
            List<Contradiction> found = speech.check(said, vote.put(), opposite ? vote.opposite() : vote.verdict());
            if (found.isEmpty() == opposite) {
                faults.put(said, vote + " " + found);
            }
        });
        return faults;
    }

    /** The labels keep their letters. */
    private String turned(Vote vote) {
        String said = speech.declaration(vote.put(), vote.verdict());
        for (Matter matter : vote.put().matters()) {
            said = said.replace(matter.itemLabel(), "［" + vote.put().matters().indexOf(matter) + "］");
        }
        for (List<String> pair : OPPOSITES) {
            said = said.replace(pair.getFirst(), "〈").replace(pair.getLast(), pair.getFirst()).replace("〈", pair.getLast());
        }
        for (Matter matter : vote.put().matters()) {
            said = said.replace("［" + vote.put().matters().indexOf(matter) + "］", matter.itemLabel());
        }
        return said;
    }
}
