package org.gijido.sentences;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as it is heard: widths, spaces, kanji figures and spellings that sound the same are one. Used for comparing only;
 * what stands in the record keeps every character.
 */
final class Reading {

    /** Spaces, invisible characters, variation selectors, our own marks, and what was called in 〔「異議なし」と呼ぶ者あり〕. */
    private static final Pattern UNHEARD = Pattern.compile("〔[^〕]*〕|[\\s\\p{Cf}\\p{Co}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final String KANJI = "[〇零一二三四五六七八九十百千]+";
    private static final Pattern COUNTED = Pattern.compile("(" + KANJI + ")(?=(?:名|人|票|対|号|番|件|分の)|条)"
            + "|(?<=第|分の|対|号の)(" + KANJI + ")(?!部)|(?<=賛成|反対|棄権|起立|挙手|白票|無効)(" + KANJI + ")(?=[、。・でと反棄白無起着]|$)");
    private static final Map<Pattern, String> SPELLINGS = spellings();

    private Reading() {
    }

    static String of(String said) {
        String heard = UNHEARD.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC)).replaceAll("");
        heard = COUNTED.matcher(heard).replaceAll(match -> KanjiNumber.of(match.group()));
        for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
            heard = spelling.getKey().matcher(heard).replaceAll(Matcher.quoteReplacement(spelling.getValue()));
        }
        return heard;
    }

    /** The order matters: what a later line reads, an earlier one may have written. */
    private static Map<Pattern, String> spellings() {
        Map<Pattern, String> spellings = new LinkedHashMap<>();
        put(spellings, "(?<=\\d),(?=\\d{3})", "");
        put(spellings, "(?<!\\d),|,(?!\\d)|[,，]", "、");
        put(spellings, "(?<!\\d)\\.|\\.(?!\\d)|[!?\\r\\n]", "。");
        put(spellings, "通り|どおり|とうり", "とおり");
        put(spellings, "無し", "なし");
        put(spellings, "無く", "なく");
        put(spellings, "無い", "ない");
        put(spellings, "[御ご](?=異議|異論|起立|挙手|賛成|反対|承認|同意|着席|当選|報告)", "");
        put(spellings, "異論|異存", "異議");
        put(spellings, "総員", "全員");
        put(spellings, "(?:満場|全場|全員|全会派?)一致", "全会一致");
        put(spellings, "(?:可否|賛否)(?:が|は)?同数", "同数");
        put(spellings, "継続(?:して|し)(?:の)?(?:審査|調査|審議)|継続(?:審議|調査)", "継続審査");
        // Negations that take nothing back.
        put(spellings, "(?:間違い|相違|疑い|誤り)(?:は|も)?(?:なく|なし|ありません|ございません|ない)", "");
        put(spellings, "いずれも|必ず|わずか|ずつ|少なくとも|少ない|少なく|滞りなく|やむなく|間もなく|もれなく|残らず|(?<=^|[。、])まず", "");
        put(spellings, "(?:にも?)?(?:かかわら|関わら|拘わら)ず|のみならず|申すまでもなく|言うまでもなく|投票漏れ(?:は|が)?(?:なし|ありません|ございません|ない)", "");
        return spellings;
    }

    private static void put(Map<Pattern, String> spellings, String regex, String replacement) {
        spellings.put(Pattern.compile(regex), replacement);
    }
}
