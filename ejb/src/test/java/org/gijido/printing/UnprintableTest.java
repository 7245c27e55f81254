package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A10: what would be printed as 〓. */
class UnprintableTest {

    @Test
    void lettersThatNoFontHasAreNamedOnce() {
        assertEquals(List.of("한", "😀"), Unprintable.in("한と한と😀の窓口。"));
    }

    @Test
    void whatJapaneseWriteIsPrintable() {
        assertEquals(List.of(), Unprintable.in("葛\uDB40\uDD00西市の辻\uDB40\uDD00さん、髙﨑①㈱〓、｜難読《なんどく》、café、Ａ－1。\n\t"));
    }
}
