package org.gijido.demo;

import java.util.List;
import java.util.Map;

import org.gijido.platform.CsvTable;
import org.gijido.printing.AozoraText;

/**
 * A question of the demo and its answer: a topic of the city seen under one aspect. Written by nobody in particular, about
 * a city that does not exist.
 *
 * @param divisionCode the division it concerns
 * @param topic        件名
 * @param figures      the sentence with the figures, for the back data
 */
record DemoText(String divisionCode, String topic, String subHeading, String question, String answer, String figures,
        String partner) {

    static final String TOPICS = "topics.csv";
    static final String ASPECTS = "aspects.csv";

    private static final String LINE_BREAK = "／";

    static List<CsvTable.Row> rows(String file) {
        return CsvTable.read(DemoFiles.read(file)).rows();
    }

    static DemoText of(CsvTable.Row topic, CsvTable.Row aspect) {
        return new DemoText(topic.get("担当課"), topic.get("件名"), aspect.get("観点"),
                AozoraText.parse(filled(aspect.get("質問"), topic.cells())).plain(),
                filled(aspect.get("答弁"), topic.cells()).replace(LINE_BREAK, "\n"),
                topic.get("実績") + "。", topic.get("連携先"));
    }

    private static String filled(String template, Map<String, String> slots) {
        String text = template;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return text;
    }
}
