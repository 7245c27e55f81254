package org.gijido.archive;

import java.util.List;

import org.gijido.platform.CsvWriter;
import org.gijido.platform.JapaneseDates;

/** Past answers for a spreadsheet, in the columns that the import reads again. */
final class PastAnswerCsv {

    /** The fields that a record has beyond ours, as they are kept: a JSON object. */
    static final String EXTRA = "その他の項目";

    private static final List<String> HEADINGS = List.of("番号", "会期", "日付", "見出し", "件名", "質問者", "質問", "答弁者", "部局", "答弁",
            EXTRA);

    private final CsvWriter csv = new CsvWriter().row(HEADINGS.toArray());

    void add(PastAnswer answer) {
        csv.row(answer.id(), answer.session(), JapaneseDates.date(answer.date()), String.join("\n", answer.headlines()),
                answer.title(),
                answer.questioner(), answer.question(), answer.answerer(), answer.recordedDepartment(), answer.answer(),
                answer.extra());
    }

    byte[] bytes() {
        return csv.bytes();
    }
}
