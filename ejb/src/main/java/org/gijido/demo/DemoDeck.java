package org.gijido.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.gijido.platform.CsvTable;

/** Deals topics with a few aspects each; the same topic returns only after all others, under other aspects. */
final class DemoDeck {

    private final List<CsvTable.Row> topics;
    private final List<CsvTable.Row> aspects = DemoText.rows(DemoText.ASPECTS);
    private int dealt;

    /** @param session another order for each session, the same on every start */
    DemoDeck(int session) {
        topics = new ArrayList<>(DemoText.rows(DemoText.TOPICS));
        Collections.shuffle(topics, new Random(session));
    }

    /** The next topic, under as many aspects as wished. */
    List<DemoText> deal(int count) {
        CsvTable.Row topic = topics.get(dealt % topics.size());
        int first = dealt / topics.size() * 3 + dealt;
        dealt++;
        List<DemoText> texts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            texts.add(DemoText.of(topic, aspects.get((first + index) % aspects.size())));
        }
        return texts;
    }
}
