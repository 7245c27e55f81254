package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** F21: One thing has one name: in the navigation, over its page, in every hint and in the manual (docs/words.md). */
class WordsTest {

    private static final Path MANUAL = Path.of("../docs/ja");
    /** Words that stood on screens and what stands there now, as patterns. */
    private static final Path BEFORE = Path.of("src/test/resources/org/gijido/frame/web/words-of-before.tsv");
    /** A token that is over is 期限切れ; only work is 期限超過. What a shared account may not do is worded by the city's rule. */
    private static final Set<String> OTHER_THINGS = Set.of("access.settings.tokenOver", "approvals.error.shared");
    /** The name of a page in brackets or quotes. */
    private static final Pattern QUOTED = Pattern.compile("[「［]([^」］{}]+)[」］]");
    /** Quoted, and no name of a page, a field or a button: words to be typed, to be read aloud, or of a law. */
    private static final Set<String> NO_NAMES = Set.of("御異議ありませんか", "数えていない", "未校了", "一括", "第3", "68", "第68号", "第157号議案",
            "空き容量がない", ",", "令和8年第4回定例会", "表決の訂正", "起立による表決", "総務部 総務課",
            "日程・番号・提出者・委員会・委員長報告・諮り方・採決方法・多数決・一括・追加・選挙する数・呼び名・候補者");

    /** A page of the navigation. @param names what its entry may be called: the title, or the part that the page is the list of */
    private record Entry(String key, String titleKey, String title, Set<String> names) {

        static Entry of(String key, String titleKey, String title, String... others) {
            Set<String> names = new TreeSet<>(List.of(others));
            names.add(title);
            return new Entry("frame.nav." + key, titleKey, title, names);
        }
    }

    private static final List<Entry> NAVIGATION = List.of(
            Entry.of("sent", "front.sent.title", "自分が出したもの"),
            Entry.of("done", "front.done.title", "処理済み"),
            Entry.of("questions", "questions.board.title", "質問一覧", "質問・答弁"),
            Entry.of("review", "answers.review.title", "答弁検討会"),
            Entry.of("book", "book.page.title", "答弁集"),
            Entry.of("archive", "archive.search.title", "過去答弁"),
            Entry.of("assembly", "assembly.sessions.title", "会期・発言順"),
            Entry.of("agenda", "agenda.list.title", "議事日程", "議事日程・出席"),
            Entry.of("voting", "ballots.tablet.title", "採決"),
            Entry.of("voting_desk", "ballots.console.title", "採決操作", "採決"),
            Entry.of("results", "results.list.title", "議決結果"),
            Entry.of("approvals", "approvals.boxes.title", "起案・決裁"),
            Entry.of("directory", "directory.organisation.title", "組織・職員"),
            Entry.of("away", "directory.away.title", "不在の登録"),
            Entry.of("accounts", "access.accounts.title", "利用者"),
            Entry.of("routes", "routes.page.title", "押印の経路"),
            Entry.of("deciding", "approvals.deciding.title", "決裁区分"),
            Entry.of("forms", "forms.page.title", "様式"),
            Entry.of("jobs", "jobs.list.title", "定期処理"));

    private final Map<String, String> texts = Bundles.japanese();

    @Test
    void pagesHaveTheNameThatWasDecided() {
        NAVIGATION.forEach(entry -> assertEquals(entry.title(), texts.get(entry.titleKey()), entry.titleKey()));
    }

    @Test
    void theNavigationNamesPagesAsTheyNameThemselves() {
        Map<String, String> others = new TreeMap<>();
        NAVIGATION.stream().filter(entry -> !entry.names().contains(texts.get(entry.key())))
                .forEach(entry -> others.put(entry.key(), texts.get(entry.key())));
        assertEquals(Map.of(), others);
    }

    /** F37: in English too, where the names are short enough for the bar of a phone. */
    @Test
    void theNavigationDoesSoInEnglish() {
        Map<String, String> english = Bundles.english();
        Map<String, String> others = new TreeMap<>();
        NAVIGATION.stream().filter(entry -> !english.get(entry.key()).equals(english.get(entry.titleKey())))
                .forEach(entry -> others.put(english.get(entry.key()), english.get(entry.titleKey())));
        assertEquals(Map.of(), others);
    }

    /** Sentences of the chair quote words, not names. */
    @Test
    void whatAMessageQuotesIsThere() {
        Set<String> known = new TreeSet<>(texts.values());
        NAVIGATION.forEach(entry -> known.addAll(entry.names()));
        Map<String, String> lost = new TreeMap<>();
        texts.forEach((key, text) -> QUOTED.matcher(text).results().map(quoted -> quoted.group(1))
                .filter(name -> !key.startsWith("sentences.") && !known.contains(name) && !NO_NAMES.contains(name))
                .forEach(name -> lost.put(key, name)));
        assertEquals(Map.of(), lost);
    }

    @Test
    void noWordOfBeforeComesBack() {
        Map<String, String> said = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (!OTHER_THINGS.contains(key)) {
                said.put(key, text);
            }
        });
        List<Path> manual = WebFiles.below(MANUAL, ".md");
        assertTrue(manual.size() > 4, manual::toString);
        manual.forEach(page -> said.put(page.getFileName().toString(), WebFiles.text(page)));
        assertEquals(List.of(), before().flatMap(word -> found(word, said)).toList());
    }

    private static Stream<String> found(String[] word, Map<String, String> said) {
        Pattern pattern = Pattern.compile(word[0], Pattern.MULTILINE);
        return said.entrySet().stream().filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> text.getKey() + ": " + word[0] + " → " + word[1]);
    }

    private static Stream<String[]> before() {
        List<String[]> words = WebFiles.text(BEFORE).lines().map(line -> line.split("\t")).toList();
        assertTrue(words.size() > 40 && words.stream().allMatch(word -> word.length == 2), "a pattern and a word a line");
        return words.stream();
    }
}
