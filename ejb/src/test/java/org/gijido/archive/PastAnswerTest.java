package org.gijido.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastAnswerTest {

    @ParameterizedTest
    @CsvSource({
            "松本文明（自民党）, 松本文明, 自民党",
            "吉原修(自民党）, 吉原修, 自民党",
            "そなえ邦彦（無（フォーラム））, そなえ邦彦, 無（フォーラム）",
            "佐藤, 佐藤, ''",
    })
    void questionerIsCouncillorAndGroup(String questioner, String councillor, String group) {
        PastAnswer answer = answer(questioner, "知事", null);
        assertEquals(councillor, answer.councillor());
        assertEquals(group, answer.group());
    }

    @ParameterizedTest
    @CsvSource({
            "福祉保健局長, 福祉保健局", "青少年・治安対策本部長, 青少年・治安対策本部", "総務局次長, 総務局",
            "デジタル推進課長, デジタル推進課", "知事, ''", "教育長, ''", "出納長, ''", "市長, ''", "副知事, ''",
    })
    void departmentFollowsFromThePost(String answerer, String department) {
        assertEquals(department, answer("甲", answerer, null).department());
        assertEquals("書いてある部", answer("甲", answerer, "書いてある部").department());
    }

    @Test
    void anAnswerIsKnownByItsFirstWordsAndNoCharacterIsCut() {
        assertEquals("備蓄を 進める。", answered(" 備蓄を\n　進める。\n").opening());
        assertEquals("𠮷".repeat(60) + "…", answered("𠮷".repeat(61)).opening());
        assertEquals("あ".repeat(59) + "葛\uDB40\uDD00…", answered("あ".repeat(59) + "葛\uDB40\uDD00飾").opening());
    }

    private static PastAnswer answer(String questioner, String answerer, String department) {
        return new PastAnswer("1", "会", LocalDate.EPOCH, List.of(), null, questioner, null, answerer, department, "答", null);
    }

    private static PastAnswer answered(String words) {
        return new PastAnswer("1", "会", LocalDate.EPOCH, List.of(), null, "甲", null, "市長", null, words, null);
    }
}
