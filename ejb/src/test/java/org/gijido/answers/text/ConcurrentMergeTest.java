package org.gijido.answers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever several people type, cut off from each other, in whatever order it arrives: one text, and no word lost. */
class ConcurrentMergeTest {
    private static final TextEngine ENGINE = new TextEngine();
    private static final String[] WORDS = {"あ", "議会", "葛󠄀", "𠮷", "\n", "窓口、", "1-(2)-①"};

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void copiesConvergeInEveryOrder(long seed) {
        Random random = new Random(seed);
        List<SharedText> writers = List.of(ENGINE.create(), ENGINE.create(), ENGINE.create());
        List<byte[]> log = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            SharedText writer = writers.get(random.nextInt(writers.size()));
            byte[] update = writer.replaceBy(edited(writer.text(), random));
            log.add(update);
            if (random.nextInt(4) == 0) {
                meet(writer, writers.get(random.nextInt(writers.size())));
            }
        }
        Collections.shuffle(log, random);
        SharedText record = ENGINE.create(log);
        writers.forEach(writer -> meet(writer, record));
        writers.forEach(writer -> meet(writer, record));
        writers.forEach(writer -> assertEquals(record.text(), writer.text()));
        assertTrue(record.text().codePoints().noneMatch(point -> point == 0xFFFD));
    }

    @Test
    void everyAppendedWordOfThreeWritersSurvives() {
        List<SharedText> writers = List.of(ENGINE.create(), ENGINE.create(), ENGINE.create());
        for (int word = 0; word < 40; word++) {
            for (int writer = 0; writer < writers.size(); writer++) {
                SharedText text = writers.get(writer);
                text.replaceBy(text.text() + "〔" + writer + "の" + word + "〕");
            }
        }
        SharedText record = ENGINE.create(writers.stream().map(SharedText::encode).toList());
        for (int word = 0; word < 40; word++) {
            for (int writer = 0; writer < writers.size(); writer++) {
                assertTrue(record.text().contains("〔" + writer + "の" + word + "〕"));
            }
        }
    }

    private static String edited(String text, Random random) {
        int[] points = text.codePoints().toArray();
        int from = random.nextInt(points.length + 1);
        int to = Math.min(points.length, from + random.nextInt(3));
        String insert = random.nextInt(5) == 0 ? "" : WORDS[random.nextInt(WORDS.length)];
        return new String(points, 0, from) + insert + new String(points, to, points.length - to);
    }

    private static void meet(SharedText one, SharedText other) {
        one.apply(other.encodeSince(one.stateVector()));
        other.apply(one.encodeSince(other.stateVector()));
    }
}
