package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One walk finds what two would find: what is indexed and what is sought must be cut alike. */
class TextCutterTest {

    private final TextCutter cutter = new TextCutter();

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "羽田空港の国際化について、関西国際空港を例に伺う。", "避難所運営マニュアルの見直し", "株式会社ﾆｯﾎﾟﾝ、令和七年度当初予算",
            "東京都議会議員選挙", "二百五十人の児童相談所職員", "新型コロナウイルス感染症対策本部会議", "LINEやPayPayでの納付", "ＤＸ推進、子ども・子育て支援",
            "取り組み 取組み 取組", "「学び」と『暮らし』", "𠮷野家の邉見さん", "サーバーとサーバ"})
    void wordsAndReadingAreThoseOfAWalkEach(String text) {
        TextTerms terms = cutter.cut(text);
        assertEquals(Word.allOf(text), terms.words());
        assertEquals(ReadingSymbols.of(text), terms.reading());
        assertEquals(SurfaceSymbols.of(text), terms.surface());
    }
}
