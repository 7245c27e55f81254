package org.gijido.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A session's answers as a city writes them: 28 speakers, texts of usual length. */
final class BookFixture {

    static final BookCover COVER = new BookCover("あおば市", "令和4年3月定例会議", "", LocalDateTime.of(2022, 2, 28, 17, 0));

    static final List<String> STEPS = List.of("作成", "課長", "部長", "市長", "校了");

    private static final String ANSWER = """
            　次に、市役所業務のデジタル化については、今年度、庁内に、デジタル化を推進するためのプロジェクトチームを設置いたしました。
            　新年度においては、政策調整部に「デジタル改革室」を新設して体制強化を図ります。窓口のオンライン化などデジタル改革を強力に推進する「デジタル推進課」と自治体情報システムの標準化など庁内の情報化を担う「情報企画課」を設け、本市のデジタル化を強力に推し進めてまいります。
            　デジタル化の各種施策につきましては、オンライン決済が可能な公共施設予約システムや市のLINE公式アカウントから｜難読《なんどく》のオンライン申請手続きに簡単にアクセスできるシステムを新たに導入するとともに、行政手続きのオンライン化の拡充を図るなど、市民サービスの利便性向上に資する事務の高度化・効率化に取り組んでまいりました。
            　今後におきましても、マイナンバーカードの取得促進や「書かない」「待たない」スマート行政窓口、電子入札の導入など、あらゆる分野でのオンラインファーストを強力に推し進め、自治体経営の｜DX《ディーエックス》を推進してまいります。
            """;

    private static final String[] NAMES = {"福島 太郎", "髙橋 花子", "辻\uDB40\uDD00 一郎", "葛\uDB40\uDD00城 良子", "山﨑 健"};
    private static final String[] GROUPS = {"福島の会", "市民クラブ", "みらい", "公和会", "無所属"};

    private BookFixture() {}

    static BookAnswer answer(int speaker, int item, boolean signedOff) {
        return new BookAnswer(speaker * 100L + item, key(speaker, item), "ウイズコロナ、アフターコロナを見据えた取り組みについて",
                "市役所業務のデジタル化について", "市役所業務のデジタル化についての取り組みの進展について伺う。",
                "情報政策課", "市長", STEPS, stamps(signedOff), signedOff, ANSWER,
                new BookAnswer.BackData(
                        List.of(new BookAnswer.BackData.Note("予算と実績",
                                "デジタル化の予算　令和3年度 1億2,300万円、令和4年度 2億4,500万円\n公共施設予約システムの利用件数　3,210件（前年同月比 112.4％）")),
                        List.of("予約システム利用実績.xlsx", "組織改正案.pdf")));
    }

    static List<BookAnswer> session(int count) {
        var answers = new ArrayList<BookAnswer>();
        int perSpeaker = Math.ceilDiv(count, 28);
        for (int i = 0; i < count; i++) {
            answers.add(answer(i / perSpeaker, i % perSpeaker, i % 7 != 0));
        }
        return answers;
    }

    private static BookKey key(int speaker, int item) {
        String number = (item / 4 + 1) + "-(" + (item % 4 + 1) + ")-" + (char) ('①' + item % 3);
        return new BookKey(LocalDate.of(2022, 3, 1), "R4年3月", "定例会議", speaker < 5 ? "代表" : "一般",
                speaker < 5 ? speaker + 1 : speaker - 4,
                speaker + 15, NAMES[speaker % NAMES.length], GROUPS[speaker % GROUPS.length], number);
    }

    private static List<BookStamp> stamps(boolean signedOff) {
        var stamps = new ArrayList<>(List.of(
                new BookStamp("作成", "情報政策課", "福島", "福島 太", "政策調整部 情報政策課", LocalDateTime.of(2022, 2, 24, 8, 19, 8), false),
                new BookStamp("課長", "情報政策課", "髙﨑", "髙﨑 誠", "政策調整部 情報政策課", LocalDateTime.of(2022, 2, 24, 13, 2, 41), false),
                new BookStamp("部長", "政策調整部", "辻\uDB40\uDD00", "辻\uDB40\uDD00 恵", "政策調整部", LocalDateTime.of(2022, 2, 25, 8, 19, 9),
                        false)));
        if (signedOff) {
            stamps.add(new BookStamp("市長", "あおば市長", "葛\uDB40\uDD00西", "葛\uDB40\uDD00西 修", "",
                    LocalDateTime.of(2022, 2, 26, 9, 30), false));
            stamps.add(new BookStamp("校了", "総務課", "佐藤", "佐藤 実", "総務部 総務課", LocalDateTime.of(2022, 2, 28, 13, 5, 24), false));
        }
        return stamps;
    }
}
