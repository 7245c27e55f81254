package org.gijido.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A handful of answers with the words, characters and names that are hard to find. */
final class SampleAnswers {

    static final IndexLayout LAYOUT = new IndexLayout("test", List.of(
            new IndexLayout.TextPart("title", 3, 3),
            new IndexLayout.TextPart("question", 2, 1),
            new IndexLayout.TextPart("questioner", 1, 0),
            new IndexLayout.TextPart("answer", 1, 1)), List.of("session", "group", "department"), "title");

    private SampleAnswers() {
    }

    static List<IndexDocument> all() {
        List<IndexDocument> all = new ArrayList<>();
        all.add(answer("a1", "2019-03-01", "待機児童対策", "保育所の待機児童をどう減らすのか。", "髙橋太郎（自民党）", "保育所を新設し、待機児童を減らしてまいります。", "福祉部"));
        all.add(answer("a2", "2020-06-10", "防災", "避難所の備蓄は十分か。", "山﨑花子（公明党）", "毛布と水を、全ての避難所に備えました。", "総務部"));
        all.add(answer("a3", "2021-09-15", "ＤＸの推進", "書かない窓口を進めよ。", "辻󠄀一郎（自民党）", "サーバーを更新し、２０２３年度までにデジタル化します。", "総務部"));
        all.add(answer("a4", "2021-12-01", "税収", "個人住民税と羽田空港の見通しは。", "渡邉久美（市民の会）", "税は伸びると見込んでいます。", "財務部"));
        all.add(answer("a5", "2022-03-02", "子供の居場所", "子ども食堂への支援を。", "斎藤健（公明党）", "関係団体と取り組みを進めます。㈱あおばと協定を結びました。", "福祉部"));
        all.add(answer("a6", "2022-06-02", "観光", "東京都との連携を伺う。", "澤田光（市民の会）", "東京都議会の議論を見ながら検討する。", "産業部"));
        all.add(answer("a7", "2023-03-02", "姉妹都市", "京都との交流は。", "吉川　進（自民党）", "京都市と交流を深めます。", "産業部"));
        all.add(answer("a8", "2023-06-02", "", "", "中嶋義雄（公明党）", "C++ (ver. 2.0) と C# の研修を100%実施しました。", "総務部"));
        all.add(answer("a9", "2023-09-02", "引きこもり支援", "相談窓口を増やすべき。", "龍野實（市民の会）", "相談員を増員した。", "福祉部"));
        return all;
    }

    private static IndexDocument answer(String id, String day, String title, String question, String questioner,
            String answer, String department) {
        LocalDate date = LocalDate.parse(day);
        String group = questioner.substring(questioner.indexOf('（') + 1, questioner.length() - 1);
        return new IndexDocument(id, date,
                Map.of("title", title, "question", question, "questioner", questioner, "answer", answer),
                Map.of("session", "令和" + (date.getYear() - 2018) + "年", "group", group, "department", department));
    }
}
