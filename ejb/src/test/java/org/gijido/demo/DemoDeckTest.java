package org.gijido.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.platform.CsvTable;
import org.junit.jupiter.api.Test;

class DemoDeckTest {

    private static final int A_SESSION = 130;

    @Test
    void sixtySubjectsAndMore() {
        assertTrue(DemoText.rows(DemoText.TOPICS).stream().map(topic -> topic.get("件名")).distinct().count() >= 60);
    }

    @Test
    void everyTopicBelongsToADivision() {
        Set<String> divisions = CsvTable.read(DemoFiles.read("units.csv")).rows().stream()
                .filter(unit -> unit.get("区分").equals("課")).map(unit -> unit.get("組織コード")).collect(Collectors.toSet());
        DemoText.rows(DemoText.TOPICS).forEach(topic -> assertTrue(divisions.contains(topic.get("担当課")), topic.toString()));
    }

    @Test
    void noSlotStaysOpen() {
        for (DemoText text : texts()) {
            assertTrue(!(text.question() + text.answer()).contains("{"), text.toString());
            assertTrue(text.answer().contains("\n") && !text.answer().contains("。。"), text.toString());
        }
    }

    @Test
    void nobodyAsksTheSameTwiceInASession() {
        Set<String> asked = new HashSet<>();
        texts().forEach(text -> assertTrue(asked.add(text.question()), text.question()));
    }

    @Test
    void sameSessionIsDealtAlike() {
        assertEquals(texts(), texts());
    }

    @Test
    void everyStageOccurs() {
        Set<DemoStage> stages = EnumSet.noneOf(DemoStage.class);
        for (int index = 0; index < 380; index++) {
            stages.add(DemoStage.of(index));
        }
        assertEquals(EnumSet.allOf(DemoStage.class), stages);
    }

    private static List<DemoText> texts() {
        DemoDeck deck = new DemoDeck(0);
        List<DemoText> texts = new ArrayList<>();
        for (int item = 0; item < A_SESSION; item++) {
            texts.addAll(deck.deal(3));
        }
        return texts;
    }
}
