package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    /** A16. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|1", "１|1", "01|1", "００１|1", " 12 |12", "1,200|1200", "１，２００|1200", "十二|12", "一二|12",
            "二十|20",
            "百|100", "三百五|305", "千二百三十四|1234", "〇|0", "0|0", "⑫|12", "999999999|999999999", "二〇二六|2026", "零|0"})
    void figuresAreReadAsTheyAreWritten(String typed, int number) {
        assertEquals(Optional.of(number), Numerals.whole(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1,20", "12,", "1234567890", "十十", "二二十", "十百", "一番", "x", "1 2", "〇十", "3千", "3千五百",
            "一2",
            "２十"})
    void whatIsNoWholeNumberIsRefused(String typed) {
        assertEquals(Optional.empty(), Numerals.whole(typed));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "200, true", "201, false"})
    void boundsAreAllowed(String typed, boolean within) {
        assertEquals(within, Numerals.whole(typed, 1, 200).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"1|1", "１，２００．５|1200.5", "▲300|-300", "△ 300|-300", "-0.25|-0.25", "−7|-7", "千二百|1200", "〇|0",
                    "999,999,999,999,999|999999999999999", "0012|12"})
    void numbersMayBeLongNegativeAndDecimal(String typed, BigDecimal number) {
        assertEquals(0, number.compareTo(Numerals.number(typed).orElseThrow()));
    }

    /** 3千 could be 31000 or 3000. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "1.", ".5", "1e9", "3千", "1,20", "1,2000", "1234567890123456", "--1", "NaN", "1 2", "一番", "+5"})
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(Optional.empty(), Numerals.number(typed));
    }
}
