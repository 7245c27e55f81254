package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonSearchKeyTest {

    @Test
    void variantCharactersMeetThePlainOnes() {
        assertEquals("高崎", PersonSearchKey.fold("髙﨑"));
        assertEquals("辻", PersonSearchKey.fold("辻\uDB40\uDD00"));
        assertEquals("葛", PersonSearchKey.fold("葛\uDB40\uDD01"));
        assertEquals("吉田", PersonSearchKey.fold("𠮷田"));
    }

    @Test
    void kanaMeetInEveryWidth() {
        assertEquals("タガジョウ", PersonSearchKey.fold("たがじょう"));
        assertEquals("タガジョウ", PersonSearchKey.fold("ﾀｶﾞｼﾞｮｳ"));
    }

    @Test
    void spacesDoNotMatter() {
        assertEquals(PersonSearchKey.fold("福島太郎"), PersonSearchKey.fold("福島　太郎 "));
    }

    @Test
    void voicedSoundsStayApart() {
        assertTrue(!PersonSearchKey.fold("はは").equals(PersonSearchKey.fold("ばば")));
    }

    @Test
    void keyHoldsNameAndKana() {
        assertEquals("高橋花子|タカハシハナコ", PersonSearchKey.of(new PersonName("髙橋", "花子", "たかはし", "はなこ")));
    }
}
