package org.gijido.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindTest {

    @ParameterizedTest
    @CsvSource({"代表,GROUP", "代表質問,GROUP", "一般質問,GENERAL", "質疑,BILL", "緊急質問,URGENT", "関連,RELATED", "文書質問,WRITTEN"})
    void aKindIsKnownByBothItsNames(String name, QuestionKind kind) {
        assertEquals(List.of(kind), Arrays.stream(QuestionKind.values()).filter(each -> each.isCalled(name)).toList());
    }

    @ParameterizedTest
    @CsvSource({"質問", "一般演説", "GROUP"})
    void otherWordsNameNoKind(String name) {
        assertEquals(0, Arrays.stream(QuestionKind.values()).filter(each -> each.isCalled(name)).count());
    }
}
