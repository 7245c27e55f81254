package org.gijido.sentences;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A council words its sentences itself, as long as they stay true. */
class TemplatesTest {

    @Test
    void theUsualWordsStandTheirTrial() {
        assertDoesNotThrow(() -> Trial.check(Templates.usual()));
        assertEquals(List.of(), Sample.all(Templates.usual()).stream().filter(sample -> !sample.contradictions().isEmpty())
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyUsualTextHasItsPlaces(Phrase phrase) {
        assertDoesNotThrow(() -> Wording.check(phrase, phrase.usual()));
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseIsHeardInSomeSample(Phrase phrase) {
        assertFalse(Sample.using(phrase, Templates.usual()).isEmpty());
    }

    /** As other councils say it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MEMBERS|方", "OBJECTION|ご異議", "COPULA|でございます", "COPULA|です", "HONORIFIC|君", "HONORIFIC_OF_OTHERS|さん",
            "ALL|{賛成}総員と認めます。", "MANY|{賛成}多数と認めます。", "FEW|{賛成}少数と認めます。", "CONSENTED|{御異議}ございませんので、さよう決定いたします。",
            "ENACTED|よって、{件名}は、{いずれも}{とおり}{結果}すべきものと決しました。", "RESOLVED|よって、{件名}は、{いずれも}{とおり}{議決}ことに決定いたしました。",
            "FALLEN|よって、{件名}は、{いずれも}{結果}と決しました。", "ELECTED|よって、{当選人}を当選人と定めます。", "ELECTED|以上のとおり、{当選人}が当選人と決定いたしました。",
            "ELECTED|投票の結果、{当選人}が当選人と決しました。", "ELECTED|投票の結果、{当選人}が当選いたしました。",
            "REPORTED|本案に対する委員長の報告は{報告}です。",
            "PART_MISSED|{賛成}は、出席議員の{割合}に達しませんでした。", "ASK_LOOKED_AT|{件名を諮ること}ことに賛成の{諸君}は、{起立}願います。"})
    void otherCouncilsWordsAreTaken(Phrase phrase, String text) {
        assertDoesNotThrow(() -> Wording.check(phrase, text));
        assertDoesNotThrow(() -> Trial.check(Templates.usual().with(phrase, text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ENACTED|よって、{件名}は、{いずれも}{とおり}{結果}されませんでした。", "ENACTED|よって、{件名}は、{とおり}{結果}、否決されました。",
            "FALLEN|よって、{件名}は、{結果}を免れました。可決です。", "MANY|{賛成}全員{であります}。", "FEW|{賛成}多数{であります}。", "ALL|{賛成}少数{であります}。",
            "PART_MISSED|{賛成}は、出席議員の{割合}に達しております。", "RESOLVED|よって、{件名}は、{いずれも}{とおり}{議決}ことになりませんでした。",
            "ELECTED|投票の結果、{当選人}は当選されませんでした。", "CONSENTED|賛成多数であります。", "COPULA|ではありません", "OBJECTION|賛成",
            "CLOSE_ASK|投票漏れなしと認めます。", "ASK_LOOKED_AT|{件名を諮ること}ことに反対の{諸君}の{起立}を求めます。", "ASK_CONSENT|{件名}は、{諮ること}ことに賛成ですか。",
            "TIED|{件名}は賛成多数であります。", "NOBODY|{件名}は、髙木克彦君が当選されました。", "SEATS_LEFT|なお、{欠けた人数}人が当選されました。"})
    void wordsThatWouldMakeASentenceFalseAreRefused(Phrase phrase, String text) {
        assertDoesNotThrow(() -> Wording.check(phrase, text));
        assertThrows(BusinessException.class, () -> Trial.check(Templates.usual().with(phrase, text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ENACTED|よって、{件名}は、{結果}されました。|sentences.error.missingPlace",
            "MANY|{賛成}多数{です}。|sentences.error.unknownPlace",
            "MEMBERS|{賛成}|sentences.error.unknownPlace", "MANY|{賛成}多数{。|sentences.error.braces",
            "MEMBERS|''|sentences.error.length",
            "MEMBERS|議員の皆さんと傍聴席においでの市民の皆さんの|sentences.error.length"})
    void placesAreKept(Phrase phrase, String text, String key) {
        assertEquals(key, assertThrows(BusinessException.class, () -> Wording.check(phrase, text)).key());
    }

    @Test
    void wordsOfTheCouncilAreHeardInEverySentence() {
        Speech speech = new Speech(Templates.usual().with(Phrase.MEMBERS, "方").with(Phrase.COPULA, "でございます"));
        assertEquals("議案第68号を原案のとおり可決することに賛成の方の起立を求めます。", speech.question(Puts.bill(VoteMethod.STANDING)));
        assertTrue(speech.declaration(Puts.bill(VoteMethod.STANDING), Puts.decided(true, null, null,
                12)).startsWith("起立多数でございます。"));
    }
}
