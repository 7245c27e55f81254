package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "待機児童     | 保育所の待機児童を減らす        | 保育所の[待機児童]を減らす",
            "減らした     | 待機児童を減らす                | 待機児童を[減らす]",
            "\"減らした\" | 待機児童を減らす                | 待機児童を減らす",
            "ほいくしょ   | 保育所の待機児童                | [保育所]の待機児童",
            "高橋         | 髙橋太郎（自民党）              | [髙橋]太郎（自民党）",
            "辻           | 辻󠄀さん                          | [辻󠄀]さん",
            "dx           | 庁内ＤＸを進める                | 庁内[ＤＸ]を進める",
            "株           | ㈱あおば                        | [㈱]あおば",
            "ガス         | 都市ｶﾞｽの料金                   | 都市[ｶﾞｽ]の料金",
            "吉           | 𠮷野家と吉野                    | [𠮷]野家と[吉]野",
            "保育所の待機 | 保育所の待機は待機である        | [保育所の待機]は待機である",
            "待機の児童   | 児童が待機する                  | [児童]が[待機]する",
            "防災 -水     | 防災と水                        | [防災]と水",
            "税           | <b>税</b>                       | <b>[税]</b>",
    })
    void marksWhatWasFoundInTheTextAsTyped(String query, String text, String expected) {
        assertEquals(expected, shown(TextIndex.marker(query).mark(text, 100)));
    }

    @Test
    void longTextIsCutAroundTheFirstMark() {
        HighlightedText passage = TextIndex.marker("防災").mark("あ".repeat(500) + "防災" + "い".repeat(500), 100);
        String shown = shown(passage);
        assertTrue(shown.contains("[防災]"), shown);
        assertEquals(102, shown.length());
    }

    @Test
    void passagesNeverCutACharacter() {
        String text = "𠮷".repeat(100) + "葛󠄀".repeat(100);
        for (int longest = 10; longest < 60; longest++) {
            String shown = shown(TextIndex.marker("葛").mark(text, longest)).replaceAll("[\\[\\]]", "");
            assertEquals(shown, new String(shown.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8));
            assertEquals(0, shown.replace("葛󠄀", "").replace("𠮷", "").length(), shown);
        }
    }

    private static String shown(HighlightedText text) {
        return text.parts().stream().map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
