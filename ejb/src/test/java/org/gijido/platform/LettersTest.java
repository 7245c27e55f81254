package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A4, A5 and A7: characters as a reader counts them, and those that a text can hold. */
class LettersTest {

    @Test
    void aCharacterOutsideTheBasicPlaneIsOne() {
        assertEquals(3, Letters.count("𠮷野家"));
        assertEquals(2, Letters.count("葛󠄀"), "its variation selector is a code point of its own");
    }

    @Test
    void linesEndAsOurs() {
        assertEquals("一\n二\n三\n\n四", Letters.printable("一\r\n二\r三\n\r\n四"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f, 0xd842, 0xdfb7})
    void whatNoPageAndNoPrinterKnowsIsLeftOut(int unit) {
        assertEquals("前後", Letters.printable("前" + (char) unit + "後"));
        assertFalse(Letters.isPrintable(unit));
    }

    @Test
    void everythingElseStays() {
        String text = "\t全角　空白、葛󠄀城と𠮷、한국😀\n";
        assertEquals(text, Letters.printable(text));
    }
}
